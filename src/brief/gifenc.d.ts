declare module 'gifenc' {
  /** Red, green and blue, each 0 to 255. */
  export type Colour = [number, number, number];
  export interface FrameOptions {
    palette?: readonly Colour[];
    delay?: number;
    transparent?: boolean;
    transparentIndex?: number;
    dispose?: number;
    repeat?: number;
  }
  export interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options?: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }
  export function GIFEncoder(): Encoder;
  export function quantize(
    rgba: Uint8Array | Uint8ClampedArray,
    colours: number,
    options?: { format?: string },
  ): Colour[];
  export function nearestColorIndex(palette: readonly Colour[], pixel: readonly number[]): number;
}
