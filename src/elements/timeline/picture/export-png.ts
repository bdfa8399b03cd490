/**
 * SVG text as a PNG, at the screen's own density.
 * @throws Error where the page's security policy allows no `blob:` images, the browser gives out no canvas as it is, or
 *   the picture is too large for one
 */
export async function exportPNG(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  try {
    const image = new Image();
    image.src = url;
    await image.decode().catch(() => {
      throw new Error('toPNG: the picture could not be drawn; a Content-Security-Policy needs img-src blob:');
    });
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.naturalWidth * devicePixelRatio);
    canvas.height = Math.ceil(image.naturalHeight * devicePixelRatio);
    const context = canvas.getContext('2d');
    if (context && !givesBack(context)) {
      throw new Error('toPNG: the browser changes what is read of a canvas, to protect its user from fingerprinting');
    }
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error(`toPNG: a canvas of ${canvas.width} × ${canvas.height} px could not be written`);
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A colour that no browser gives out by chance, and by how much less obtrusive protections change it at most. */
const KNOWN = [13, 124, 235] as const;
const NOISE = 4;

/** Whether a pixel is read as it was drawn. Against fingerprinting, a browser gives out stripes or one colour. */
function givesBack(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = `rgb(${KNOWN.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  const {data} = context.getImageData(0, 0, 1, 1);
  context.clearRect(0, 0, 1, 1);
  return KNOWN.every((value, index) => Math.abs(value - data[index]!) <= NOISE);
}
