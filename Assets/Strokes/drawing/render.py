"""Draws the pictures: `render.py [ID-PREFIX ...]` writes each SVG to its place and looks (PNG) to build/.

For the asked-for pictures (named after the first prefix, or `all`): -look.png enlarged, -small.png at printed size (100 dpi), -copy.png after two
photocopies. Always: contact.png, every stroke and sign at printed size in black and white, and photocopy.png, the same after two photocopies.
"""
import os, subprocess, sys
from PIL import Image, ImageDraw, ImageFilter
import scenes, strokes

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, '..', '..', '..'))
BUILD = os.path.join(HERE, 'build')

def place(id):
    return os.path.join(ROOT, scenes.PLACES.get(id, 'Assets/Strokes/art'), scenes.NAMES.get(id, id) + '.svg')

def raster(svg, dpi):
    png = subprocess.run(['rsvg-convert', '-d', str(dpi), '-p', str(dpi), '-b', 'white', svg], capture_output=True, check=True).stdout
    import io
    return Image.open(io.BytesIO(png)).convert('L')

def photocopied(image):
    for _ in range(2):
        image = image.point(lambda v: 255 * (v > 127)).filter(ImageFilter.GaussianBlur(1.2))
    return image.point(lambda v: 255 * (v > 127))

def bilevel(image):
    """What a printer without greys makes of it."""
    return image.point(lambda v: 255 * (v > 127))

def board(images, path, columns, gap=10):
    w, h = max(i.width for i in images), max(i.height for i in images)
    rows = -(-len(images) // columns)
    sheet = Image.new('L', (columns * (w + gap) + gap, rows * (h + gap) + gap), 255)
    draw = ImageDraw.Draw(sheet)
    for k, image in enumerate(images):
        x, y = gap + (k % columns) * (w + gap), gap + (k // columns) * (h + gap)
        sheet.paste(image, (x, y))
        draw.rectangle((x - 1, y - 1, x + w, y + h), outline=0)
    sheet.save(path)

if __name__ == '__main__':
    os.makedirs(BUILD, exist_ok=True)
    wanted = sys.argv[1:]
    paths = []
    for id, draw in {**strokes.PICTURES, **scenes.PICTURES}.items():
        if wanted and not any(id.startswith(w) for w in wanted): continue
        path = place(id)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w') as f: f.write(draw().svg())
        paths.append(path)
        print(os.path.relpath(path, ROOT))
    n = len(paths)
    tag = wanted[0] if wanted else 'all'
    board([raster(p, 290) for p in paths], f'{BUILD}/{tag}-look.png', min(2 if n < 9 else 4, n))
    board([raster(p, 100) for p in paths], f'{BUILD}/{tag}-small.png', min(5, n))
    board([photocopied(raster(p, 200)) for p in paths], f'{BUILD}/{tag}-copy.png', min(4, n))
    everything = [place(id) for id in {**strokes.PICTURES, **scenes.PICTURES} if id in strokes.PICTURES or id.startswith(('cue.', 'ask.'))]
    board([bilevel(raster(p, 100)) for p in everything], f'{BUILD}/contact.png', 5)
    board([photocopied(raster(p, 200)) for p in everything], f'{BUILD}/photocopy.png', 5)
    print('Look at build/contact.png and build/photocopy.png.')
