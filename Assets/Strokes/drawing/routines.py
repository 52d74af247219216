"""The wordless scenes of the routine packs: nappy change, bedtime, high chair, tummy time, stroller stop, waiting room."""
from album import pic as register
from people import *

def pic(pack, id, title):
    return register(id, title, (200, 150), f'Packs/{pack}/art', 'scene')

def floor(p, y): p.line(LineString([(1, y), (199, y)]))

def turban(r, dx=0, dy=0):
    """Wound cloth over a head of radius r: a high dome whose folds cross above the brow."""
    fx, fy = dx*.46*r, dy*.22*r; at = lambda *q: path(*[(x*r+fx*y2, y*r+fy) for x, y, y2 in q])
    dome = blob((-1.08*r, .0), (-1.2*r, -.5*r), (-.95*r, -1.1*r), (-.3*r, -1.5*r), (.3*r, -1.5*r), (.95*r, -1.1*r), (1.2*r, -.5*r), (1.08*r, .0), (.5*r, -.3*r+fy), (fx*.8, -.58*r+fy), (-.5*r, -.3*r+fy))
    p = Part().add(dome)
    return p.line(at((0, -.6, .8), (-.42, -.72, .8), (-.98, -.5, .2)), at((.05, -.78, .8), (-.4, -.98, .8), (-.92, -.9, .1)), at((.0, -.62, .8), (.42, -.78, .8), (1.0, -.62, .2)), at((.1, -.82, .8), (.5, -1.05, .6), (.86, -1.05, .1)), at((.1, -1.02, .8), (-.1, -1.25, .6), (-.5, -1.34, .1)))

def headwrap(r, dx=0, dy=0):
    """Cloth wound round the hair with a knot on top."""
    fy = dy*.22*r; p = Part()
    for m in (-1, 1): p.add(blob((m*.05*r, -1.2*r), (m*.2*r, -1.62*r), (m*.55*r, -1.78*r), (m*.72*r, -1.5*r), (m*.4*r, -1.2*r)))
    dome = blob((-1.04*r, .0), (-1.12*r, -.5*r), (-.8*r, -1.08*r), (0, -1.3*r), (.8*r, -1.08*r), (1.12*r, -.5*r), (1.04*r, .0), (.6*r, -.34*r+fy), (0, -.46*r+fy), (-.6*r, -.34*r+fy))
    p.add(dome).add(oval(0, -1.22*r, .24*r, .2*r))
    return p.line(path((-.15*r, -1.08*r), (-.6*r, -.8*r), (-.98*r, -.3*r)), path((.15*r, -1.08*r), (.6*r, -.8*r), (.98*r, -.3*r)), path((-.05*r, -1.02*r), (-.25*r, -.8*r), (-.4*r, -.48*r+fy)), path((.05*r, -1.02*r), (.25*r, -.8*r), (.4*r, -.48*r+fy)))

def kneeler(p, x=0, y=0):
    """Body and legs of an adult who kneels at the right and looks left; shoulders near (163, 86), head goes near (156, 52)."""
    q = Part().add(limb((142, 139, 6.4), (166, 141, 6), (190, 142, 4.4)))
    q.add(join(limb((163, 84, 12), (168, 104, 14.5), (172, 120, 14.5)), limb((172, 122, 12.5), (154, 133, 10), (144, 136, 8)), r=4)); q.line(path((158, 120), (172, 125), (186, 120)))
    p.put(q.at(x, y))

@pic('nappy-change', 'scene.nappy', 'A baby in a nappy lies on a changing mat on the floor; a kneeling adult rests one hand on the baby\'s chest and holds one foot; a clean nappy lies beside')
def _(p):
    floor(p, 92)
    # adult
    for m in (-1, 1): p.add(limb((88+m*12, 96, 14), (88+m*30, 104, 12)))
    body = blob((88, 47), (70, 50), (59, 60), (62, 82), (62, 104), (114, 104), (114, 82), (117, 60), (106, 50)); p.add(body)
    p.line(path((66, 98), (88, 101), (110, 98)))
    p.put(head(15, -.3, .6, adult=True, beard=True).at(88, 33)); p.put(turban(15, -.3, .6).at(88, 33))
    # mat
    p.add(poly((12, 100), (142, 100), (154, 145), (1, 145), r=5)); p.line(edge(poly((18, 104), (137, 104), (146, 141), (9, 141), r=4)))
    # baby
    leg(p, [(100, 114, 8.4), (116, 104, 7.4), (129, 106, 5.2)], foot(133, 106, 1.15, -78))
    arm(p, [(58, 110, 5), (62, 100, 4.6), (52, 94, 4)], -50, 11, flip=True, sleeve=.4, cuff=False)
    leg(p, [(98, 126, 8.6), (116, 133, 7.4), (130, 128, 5.2)], foot(134, 128, 1.15, -70))
    p.add(blob((84, 109), (84, 132), (96, 133), (107, 128), (108, 116), (98, 108)))
    p.line(path((97, 108.6), (103, 113), (108, 118)), path((97, 132.6), (102, 128), (107.6, 125)))
    p.add(box(86, 125, 93, 130), w=DET)
    p.add(blob((50, 110), (62, 107), (78, 107), (88, 107.6), (89, 121), (88, 133), (76, 133.6), (62, 132.6), (50, 127)))
    arm(p, [(58, 128, 5), (66, 138, 4.6), (56, 142, 4)], -80, 11, sleeve=.4, cuff=False, open=disk(58, 128, 5))
    p.put(head(14.5, 0, 0, hair='none', mouth='laugh').at(36, 118, -86)); p.line(path((23, 116), (28, 120), (30, 115), (26, 113)))
    # hands
    arm(p, [(65, 58, 7.6), (52, 78, 6.6), (64, 98, 5)], 170, 20, flip=True, body=body, open=body.buffer(-.8))
    arm(p, [(111, 58, 7.6), (130, 74, 6.6), (136, 90, 5)], 185, 18, body=body, open=body.buffer(-.8))
    # clean nappy
    n = blob((160, 116), (176, 113), (192, 116), (188, 127), (192, 139), (176, 142), (160, 139), (164, 127)); p.add(n); p.line(path((166, 115), (169, 127), (166, 141)), path((186, 115), (183, 127), (186, 141)))
    for x in (157, 195): p.add(box(x-3, 115, x+3, 120), w=DET)

@pic('bedtime', 'scene.bedtime', 'A child in pyjamas lies tummy down across a seated adult\'s lap beside an empty cot; a hand rests on the child\'s back; night in the window')
def _(p):
    floor(p, 128)
    # window
    p.add(box(136, 8, 190, 56)); p.add(box(140, 12, 186, 52), w=DET); p.add(poly((132, 56), (194, 56), (194, 61), (132, 61), r=1.5))
    p.add(disk(155, 31, 11).difference(disk(160.5, 27.5, 10)))
    p.add(poly(*[(174+math.cos(math.radians(-90+36*k))*(6 if k % 2 == 0 else 2.6), 26+math.sin(math.radians(-90+36*k))*(6 if k % 2 == 0 else 2.6)) for k in range(10)]).buffer(.4))
    # cot
    p.add(poly((140, 114), (196, 114), (196, 124), (140, 124), r=2))
    for k in range(5): p.add(limb((147+k*10.5, 80, 1.2), (147+k*10.5, 130, 1.2)), w=DET)
    for y in (80, 130): p.add(limb((138, y, 2.6), (198, y, 2.6)))
    for x in (138, 197): p.add(limb((x, 72, 3), (x, 144, 3)))
    # chair and adult
    p.add(poly((40, 24), (112, 24), (118, 140), (34, 140), r=14))
    body = blob((76, 54), (58, 57), (47, 67), (50, 88), (50, 112), (102, 112), (102, 88), (105, 67), (94, 57)); p.add(body); p.line(arc(76, 53, 10, 7, 15, 165))
    for m in (-1, 1):
        p.add(limb((76+m*16, 116, 12), (76+m*18, 128, 9.6), (76+m*18, 140, 8.2)))
        p.add(join(limb((76+m*18, 142, 6.5), (76+m*21, 144, 6)), r=2))
    p.add(limb((58, 112, 12), (94, 112, 12)))
    p.put(head(15, -.3, .6, hair='braid', dark=True, adult=True).at(76, 38))
    # child
    leg(p, [(100, 100, 8.6), (116, 106, 7.4), (126, 122, 5.2)], foot(128, 127, 1, 20), hem=.86)
    arm(p, [(48, 102, 5.4), (44, 116, 5), (50, 127, 4.2)], 176, 12, sleeve=.75, cuff=False)
    p.add(blob((40, 94), (54, 88), (74, 88), (96, 89), (110, 96), (110, 108), (98, 112), (74, 110), (54, 111), (42, 107)))
    leg(p, [(98, 102, 9), (114, 106, 7.6), (119, 124, 5.2)], foot(120, 130, 1, 25), open=disk(96, 101, 9.4), hem=.86)
    for x, y in ((56, 95), (66, 106), (86, 105), (98, 96), (106, 106), (50, 104), (94, 108)): p.add(disk(x, y, 1.5), w=DET)
    p.put(head(14, -.5, .2, hair='fringe', dark=False).at(32, 94, -24))
    arm(p, [(100, 66, 7.6), (114, 84, 6.6), (96, 94, 5)], -82, 20, flip=True, body=body, open=body.buffer(-.8))
    arm(p, [(52, 66, 7.6), (38, 78, 6.6), (44, 88, 5)], 130, 16, body=body, open=body.buffer(-.8))

@pic('high-chair', 'scene.highchair', 'A child sits strapped in a high chair with an empty tray; an adult sits in front and holds the child\'s open hand')
def _(p):
    floor(p, 128)
    # far table, covered bowl
    for x in (6, 34): p.add(box(x-2, 80, x+2, 128))
    p.add(poly((-4, 74), (42, 74), (42, 80), (-4, 80), r=1.5)); p.add(poly((8, 62), (34, 62), (28, 74), (14, 74), r=2)); p.add(Polygon([*arc(21, 62, 14, 10, 180, 360).coords]).buffer(.3)); p.add(disk(21, 50, 2.4))
    x = 86
    for m in (-1, 1): p.add(limb((x+m*20, 96, 3), (x+m*31, 143, 3)))
    p.add(limb((x-26, 130, 2.2), (x+26, 130, 2.2)))
    p.add(poly((x-22, 20), (x+22, 20), (x+27, 104), (x-27, 104), r=10))
    for m in (-1, 1): p.add(join(limb((x+m*8, 98, 8), (x+m*11, 106, 7), (x+m*11, 118, 5.2)), limb((x+m*11, 121, 4.8), (x+m*14, 123.6, 4.4)), r=2))
    trunk = blob((x, 55), (x-11, 57), (x-16, 65), (x-17, 80), (x-16, 97), (x, 100), (x+16, 97), (x+17, 80), (x+16, 65), (x+11, 57)); p.add(trunk)
    for m in (-1, 1): p.add(path((x+m*9, 55), (x+m*9, 67), (x+m*2.6, 80)).buffer(2.3, cap_style=2), w=DET)
    p.add(poly((x-5, 77), (x+5, 77), (x+5, 86), (x-5, 86), r=1.8)); p.add(box(x-2.4, 86, x+2.4, 110), w=DET)
    p.put(head(15, .4, .1, hair='curls', dark=True).at(x, 40))
    p.add(poly((x-34, 89), (x+34, 89), (x+40, 100), (x-40, 100), r=3)); p.add(poly((x-40, 97), (x+40, 97), (x+40, 103), (x-40, 103), r=2.8))
    arm(p, [(x-13, 64, 5), (x-24, 76, 4.6), (x-22, 88, 4)], 170, 12, sleeve=.5, cuff=False, body=trunk, open=trunk.buffer(-.8))
    # adult on a stool
    for k in (158, 186): p.add(limb((k, 120, 2.4), (k+(k-172)*.3, 146, 2.4)))
    p.add(poly((148, 114), (196, 114), (196, 122), (148, 122), r=3))
    arm(p, [(164, 72, 6.5), (150, 92, 5.8), (134, 92, 4.8)], 0, 20, hand=open_palm(20, thumb=False))
    arm(p, [(x+13, 64, 5), (x+24, 74, 4.6), (x+34, 80, 4)], 0, 14, sleeve=.5, cuff=False, body=trunk, open=trunk.buffer(-.8), hand=open_palm(15).at(flip=True))
    p.add(join(limb((170, 70, 12), (174, 88, 14), (176, 106, 14)), r=4)); p.add(join(limb((174, 108, 12), (152, 108, 9.6), (146, 124, 7.6), (145, 138, 6.4)), r=3)); p.add(limb((144, 142, 5.4), (134, 143.4, 4.6)))
    p.put(head(15.5, -.6, .1, hair='short', dark=True, adult=True, glasses=True).at(166, 40))
    arm(p, [(173, 76, 7), (168, 96, 6.2), (142, 86, 4.8)], -80, 18, flip=True, open=disk(173, 74, 6.8))

@pic('tummy-time', 'scene.tummy', 'An awake baby lies on the tummy on a mat, head up on the forearms; an adult lies face to face with one hand on the baby\'s back')
def _(p):
    floor(p, 92)
    p.add(poly((14, 104), (186, 104), (199, 144), (1, 144), r=4)); p.line(LineString([(11, 110), (189, 110)]), LineString([(4, 139), (196, 139)]))
    # adult
    leg(p, [(168, 122, 10), (186, 126, 8), (188, 104, 6.4)], foot(187, 96, 1.15, 176, flip=True), hem=.85)
    arm(p, [(142, 100, 6.5), (116, 88, 6), (64, 94, 5)], -100, 20, flip=True)
    body = join(limb((142, 104, 12), (156, 114, 12.5), (170, 120, 12.5)), limb((172, 122, 11), (186, 128, 8)), r=4); p.add(body)
    leg(p, [(174, 124, 10), (191, 128, 8), (192, 106, 6.4)], foot(191, 98, 1.15, 176, flip=True), hem=.85)
    p.put(head(15, -.7, .2, hair='bun', dark=True, adult=True).at(126, 80))
    arm(p, [(142, 108, 7), (132, 130, 6.2), (112, 132, 4.8)], -90, 16, flip=True, open=disk(142, 106, 6.8))
    # baby
    leg(p, [(36, 116, 8.6), (22, 122, 7), (14, 112, 5)], foot(12, 108, 1, 170))
    arm(p, [(72, 106, 5), (78, 120, 4.6), (92, 122, 4)], 90, 11, sleeve=.4, cuff=False)
    p.add(blob((80, 96), (66, 96), (46, 98), (30, 104), (24, 114), (30, 124), (48, 125), (68, 122), (78, 114)))
    p.put(head(14, .7, 0, hair='ring').at(82, 84))
    arm(p, [(70, 112, 5.4), (72, 128, 4.8), (88, 131, 4)], 90, 11, sleeve=.4, cuff=False, open=disk(70, 111, 6))
    leg(p, [(36, 118, 8.6), (24, 128, 7), (12, 126, 5)], foot(8, 126, 1, 90), open=disk(38, 117, 9), hem=.5)

@pic('stroller-stop', 'scene.stroller', 'A stroller stands beside a bench under a tree with its brake on; a kneeling adult holds the buckled child\'s bare foot in both hands')
def _(p):
    floor(p, 128)
    # tree and bench
    p.add(poly((18, 60), (28, 60), (32, 128), (14, 128)))
    p.add(unary_union([disk(23, 34, 22), bumps(23, 34, 20, 20, 0, 330, 9, 9)]))
    for k in (8, 56): p.add(box(k-2.4, 104, k+2.4, 141))
    for y in (84, 94): p.add(poly((0, y-4), (64, y-4), (64, y+3), (0, y+3), r=2))
    p.add(poly((-2, 104), (66, 104), (66, 111), (-2, 111), r=2))
    # stroller
    for w in ((84, 128), (124, 112)): p.add(limb((*w, 2), (98, 140, 2)))
    p.add(limb((66, 62, 2.6), (72, 64, 2.6), (84, 88, 2.2), (112, 130, 2.2)))
    p.add(limb((112, 104, 2.2), (80, 132, 2.2)))
    seat = join(limb((78, 66, 6), (88, 102, 6), (112, 106, 6)), r=6); p.add(seat)
    for k in (80, 114): p.add(disk(k, 134, 11)); p.line(arc(k, 134, 4, 4, 0, 360))
    kneeler(p)

@pic('waiting-room', 'scene.waiting', 'A child sits on an adult\'s lap on a waiting-room chair; the adult holds the child\'s open hand; a clock and a plant')
def _(p):
    floor(p, 122)
    p.add(disk(130, 28, 17)); p.add(disk(130, 28, 13.6), w=DET); p.line(LineString([(130, 28), (130, 18)]), LineString([(130, 28), (137, 32)]), w=OUT)
