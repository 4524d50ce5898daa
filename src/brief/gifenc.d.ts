declare module 'gifenc' {
  /** Red, green and blue, each 0 to 255. */
  export type Colour = [number, number, number];
  export interface FrameOptions {
    palette?: readonly Colour[];
    delay?: number;
    transparent?: boolean;
    transparentIndex?: number;
    dispose?: number;
    /** Bits of an index: the table has 2 to that many colours. */
    colorDepth?: number;
    repeat?: number;
  }
  export interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options?: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
    /** What is written so far, not copied. */
    bytesView(): Uint8Array<ArrayBuffer>;
  }
  export function GIFEncoder(): Encoder;
  export function nearestColorIndex(palette: readonly Colour[], pixel: readonly number[]): number;
}
