/**
 * SVG text as a PNG, at the screen's own density.
 * @throws Error where the page's security policy allows no `blob:` images, or the picture is too large for a canvas
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
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error(`toPNG: a canvas of ${canvas.width} × ${canvas.height} px could not be written`);
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
