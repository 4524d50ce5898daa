import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';

export type MovieKind = 'mp4' | 'webm';

/** Codecs in the order in which players know them. */
const CODECS: Readonly<Record<MovieKind, VideoCodec[]>> = {
  mp4: ['avc', 'hevc', 'av1', 'vp9'],
  webm: ['vp9', 'vp8', 'av1'],
};

/** Writes a film frame by frame from a canvas, whose width and height must be even. */
export interface MovieWriter {
  /** Adds what the canvas shows, `index` frames after the start. */
  add(index: number): Promise<void>;
  finish(): Promise<Uint8Array<ArrayBuffer>>;
  cancel(): Promise<void>;
}

/** A writer at `fps` frames a second; null where the browser encodes none of the codecs at that size. */
export async function movieWriter(
  canvas: HTMLCanvasElement,
  kind: MovieKind,
  fps: number,
): Promise<MovieWriter | null> {
  const { width, height } = canvas;
  const codec = await getFirstEncodableVideoCodec(CODECS[kind], { width, height, bitrate: QUALITY_HIGH });
  if (codec === null) return null;
  const target = new BufferTarget();
  const format = kind === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec, bitrate: QUALITY_HIGH, keyFrameInterval: 2 });
  output.addVideoTrack(source, { frameRate: fps });
  await output.start();
  return {
    add: (index) => source.add(index / fps, 1 / fps),
    async finish() {
      await output.finalize();
      if (target.buffer === null) throw new Error('The film could not be written.');
      return new Uint8Array(target.buffer);
    },
    cancel: () => output.cancel(),
  };
}
