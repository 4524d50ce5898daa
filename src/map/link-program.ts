/**
 * A program of two shaders; `places` fixes numbers of attributes. Throws where the shaders do not fit together, but not
 * when the graphics context is lost meanwhile: it is made again then.
 */
export function linkProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  places: Readonly<Record<string, number>> = {},
): WebGLProgram {
  const made = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('The graphics context is lost.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
    gl.deleteShader(shader);
  }
  for (const [name, place] of Object.entries(places)) gl.bindAttribLocation(made, place, name);
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`The marks' shader does not link: ${gl.getProgramInfoLog(made) ?? ''}`);
  }
  return made;
}
