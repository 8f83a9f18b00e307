// How far something is that takes its time.

export interface Progress {
  done: number;
  of: number;
}
