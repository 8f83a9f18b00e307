// Cells of a CSV file. https://www.rfc-editor.org/rfc/rfc4180

/** What makes a spreadsheet take a cell for a formula, in the wide forms of East Asian writing too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A line of a CSV file. Numbers are written as they are; words never become a formula. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  // https://owasp.org/www-community/attacks/CSV_Injection: what begins with ' is text to every spreadsheet
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
