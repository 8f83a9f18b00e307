// Words that may stand in capitals, at a sentence's start or always, and name nobody. Lower case, parted by spaces.

export const neverNames = `
  a about above according across additionally admittedly after afterward again against ago all almost along alongside already
  also although always amid among an and another any anyone anything apparently are as asked at away back based because
  been before behind being below beneath beside besides between beyond both but by can citing clearly could currently
  despite did do does doing down during each earlier either else elsewhere even eventually ever every everyone everything
  except exactly few finally first firstly following for former formerly fortunately from further furthermore generally
  given had has have having he hello hence her here hers herself him himself his how however i i'd i'll i'm i've if in including
  indeed initially inside instead into is it its itself just last lastly late later latest least less let like likewise
  little long look made many maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither
  never nevertheless next nine no nobody none nonetheless nor not nothing now obviously of off often ok okay old on once
  one only onto or other others otherwise our ours out outside over overall own per perhaps please previously rather
  recently regarding second secondly several shall she should similarly since so some somebody someone something
  sometimes soon still such sure than thank thanks that the their theirs them then there therefore these they they're they've
  third this those though three through throughout thus till to today together tomorrow tonight too toward towards two
  under underneath unfortunately unless unlike until up upon us usually very via was we we'll we're we've well were what
  whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within
  without would yeah yes yesterday yet you you'd you'll you're your yours yourself
`;

/** Days and months, which name nobody anywhere; "May" and "June" may be people. */
export const calendarNames = `
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  christmas easter thanksgiving ramadan god mon tue wed thu fri sat sun
`;

/** Labels that sites print in capitals before or between paragraphs. */
export const labels = `
  photo file image video watch read related advertisement copyright story-continues-below update updated
`;
