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

def cradle(s=22):
    """Adult's open palm from the side without its crease, for a child's hand to lie in; `thumbed` adds the thumb."""
    p = Part(); p.tags['all'] = open_palm(s, thumb=False).tags['all']; return p

def thumbed(p, x, y, s=20):
    """Thumb of an adult's open palm (wrist at x, y, fingers to the left) laid over what rests in the palm."""
    t = limb((x-.2*s, y-.02*s, .12*s), (x-.38*s, y-.32*s, .1*s), (x-.64*s, y-.46*s, .085*s))
    p.add(t, open=disk(x-.12*s, y+.02*s, .27*s), halo=.5)

def open_hand(s=19):
    """Child's open left hand, palm to the viewer, fingers spread and up, wrist at the origin."""
    ray = lambda a, d, w: limb((0, -.34*s, w), (d*s*math.sin(math.radians(a)), -.34*s-d*s*math.cos(math.radians(a)), w))
    m = join(limb((0, 0, .18*s), (0, -.28*s, .22*s)), *[ray(a, d, .08*s) for a, d in ((-42, .60), (-13, .70), (16, .69), (46, .58))], ray(-92, .5, .092*s), r=.02*s)
    p = Part(); p.tags['all'] = m
    return p

def slipper(p, x, y, m=1): p.add(oval(x+m*2, y, 9, 4.6))

def kneeler(p, x=0, y=0):
    """Body and legs of an adult who kneels at the right and looks left; shoulders near (163, 86), head goes near (156, 52)."""
    q = Part().add(limb((142, 139, 6.4), (166, 141, 6), (190, 142, 4.4)))
    q.add(join(limb((163, 84, 12), (168, 104, 14.5), (172, 120, 14.5)), limb((172, 122, 12.5), (154, 133, 10), (144, 136, 8)), r=4)); q.line(path((158, 120), (172, 125), (186, 120)))
    p.put(q.at(x, y))

@pic('nappy-change', 'scene.nappy', 'A baby in a nappy lies on a changing mat on the floor; a kneeling adult rests one hand on the baby\'s chest and holds one foot; a clean nappy lies beside')
def _(p):
    floor(p, 80)
    for m in (-1, 1): p.add(limb((88+m*12, 96, 14), (88+m*32, 103, 12)))
    body = blob((88, 47), (70, 50), (59, 60), (62, 82), (62, 104), (114, 104), (114, 82), (117, 60), (106, 50)); p.add(body)
    p.put(head(15, -.3, .6, adult=True, beard=True).at(88, 33)); p.put(turban(15, -.3, .6).at(88, 33))
    p.add(poly((12, 100), (142, 100), (154, 145), (1, 145), r=5)); p.line(edge(poly((18, 104), (137, 104), (146, 141), (9, 141), r=4)))
    # baby
    leg(p, [(100, 114, 8.4), (114, 106, 7.4), (125, 107, 5.2)], foot(129, 105, 1.25, -94))
    arm(p, [(56, 110, 5), (50, 101, 4.6), (42, 96, 4)], -66, 11, flip=True, sleeve=.4, cuff=False)
    leg(p, [(98, 126, 8.6), (116, 133, 7.4), (128, 130, 5.2)], foot(132, 130, 1.15, -70))
    p.add(blob((84, 109), (84, 132), (96, 133), (107, 128), (108, 116), (98, 108)))
    p.line(path((97, 108.6), (103, 113), (108, 118)), path((97, 132.6), (102, 128), (107.6, 125)))
    p.add(box(86, 125, 93, 130), w=DET)
    p.add(blob((50, 110), (62, 107), (78, 107), (88, 107.6), (89, 121), (88, 133), (76, 133.6), (62, 132.6), (50, 127)))
    arm(p, [(58, 128, 5), (64, 136, 4.6), (54, 138, 4)], -86, 11, flip=True, sleeve=.4, cuff=False, open=disk(58, 128, 5))
    p.put(head(14.5, 0, 0, hair='short', mouth='laugh').at(35, 118, -86))
    # hands
    arm(p, [(65, 58, 7.6), (46, 78, 6.6), (62, 98, 5)], 156, 20, body=body, open=body.buffer(-.8))
    arm(p, [(111, 58, 7.6), (146, 80, 6.6), (152, 106, 5)], -88, 20, flip=True, body=body, open=body.buffer(-.8))
    # clean nappy
    n = blob((160, 116), (176, 113), (192, 116), (188, 127), (192, 139), (176, 142), (160, 139), (164, 127)); p.add(n); p.line(path((166, 115), (169, 127), (166, 141)), path((186, 115), (183, 127), (186, 141)))
    for x in (157, 195): p.add(box(x-3, 115, x+3, 120), w=DET)

@pic('bedtime', 'scene.bedtime', 'A child in pyjamas lies tummy down across a seated adult\'s lap beside an empty cot; a hand rests on the child\'s back; night in the window')
def _(p):
    floor(p, 124)
    # window
    p.add(box(138, 8, 192, 54)); p.line(LineString([(169.5, 8), (169.5, 54)])); p.add(poly((134, 54), (196, 54), (196, 59), (134, 59), r=1.5))
    p.add(disk(154, 31, 10.5).difference(disk(159.5, 27.5, 9.6)))
    p.add(poly(*[(181+math.cos(math.radians(-90+36*k))*(6 if k % 2 == 0 else 2.6), 25+math.sin(math.radians(-90+36*k))*(6 if k % 2 == 0 else 2.6)) for k in range(10)]).buffer(.4))
    # cot
    p.add(poly((142, 115), (196, 115), (196, 130), (142, 130), r=2), w=DET)
    for k in range(4): p.line(LineString([(151+k*12, 84), (151+k*12, 128)]), w=OUT)
    for y in (82, 130): p.add(limb((142, y, 2.6), (196, y, 2.6)))
    for x in (142, 196): p.add(limb((x, 74, 2.8), (x, 144, 2.8)))
    # chair and adult
    p.add(poly((38, 22), (104, 22), (110, 140), (32, 140), r=14))
    body = blob((70, 52), (52, 55), (41, 65), (44, 86), (44, 108), (96, 108), (96, 86), (99, 65), (88, 55)); p.add(body); p.line(arc(70, 51, 10, 7, 15, 165))
    for m in (-1, 1):
        slipper(p, 70+m*18, 142, m)
        p.add(limb((70+m*15, 108, 12), (70+m*17, 122, 9.6), (70+m*17, 136, 7.6)))
    p.add(limb((54, 106, 12), (88, 106, 12)))
    p.put(head(15, -.3, .6, hair='braid', dark=True, adult=True).at(70, 36))
    # child
    leg(p, [(96, 97, 8.6), (112, 104, 7), (118, 118, 5)], foot(120, 124, .95, 35), hem=.86)
    arm(p, [(44, 98, 5.4), (40, 112, 5), (44, 122, 4.2)], 172, 12, sleeve=.75, cuff=False)
    trunk = blob((36, 92), (48, 85), (68, 84), (92, 85), (106, 92), (106, 105), (94, 109), (68, 107), (48, 108), (37, 104)); p.add(trunk)
    leg(p, [(94, 99, 9), (108, 104, 7.4), (110, 120, 5)], foot(111, 127, .95, 32), open=disk(92, 98, 9.4), hem=.86)
    for x, y in ((50, 103), (59, 96), (68, 103), (77, 99), (93, 92), (96, 102), (107, 110), (104, 98)): p.add(disk(x, y, 1.4), w=DET)
    p.line(path((84, 86), (88, 97), (85, 108)))
    p.put(head(14, -.5, .2, hair='fringe').at(27, 92, -22))
    arm(p, [(94, 64, 7.6), (109, 82, 6.6), (91, 90, 5)], -84, 20, flip=True, body=body, open=body.buffer(-.8))
    arm(p, [(46, 64, 7.6), (34, 72, 6.2), (44, 82, 5)], 110, 17, body=body, open=body.buffer(-.8))

@pic('high-chair', 'scene.highchair', 'A child sits strapped in a high chair with an empty tray; an adult sits in front and holds the child\'s open hand')
def _(p):
    floor(p, 124)
    # far table, covered bowl
    for x in (4, 32): p.add(box(x-2, 80, x+2, 124))
    p.add(poly((-4, 74), (40, 74), (40, 80), (-4, 80), r=1.5)); p.add(poly((7, 62), (31, 62), (26, 74), (12, 74), r=2)); p.add(Polygon([*arc(19, 62, 14, 10, 180, 360).coords]).buffer(.3)); p.add(disk(19, 50, 2.4))
    x = 82
    for m in (-1, 1): p.add(limb((x+m*20, 96, 3), (x+m*31, 143, 3)))
    p.add(limb((x-26, 130, 2.4), (x+26, 130, 2.4)))
    p.add(poly((x-23, 18), (x+23, 18), (x+28, 104), (x-28, 104), r=10)); p.add(poly((x-22, 98), (x+22, 98), (x+22, 111), (x-22, 111), r=4))
    for m in (-1, 1): p.add(join(limb((x+m*13, 101, 7.4), (x+m*14, 108, 7), (x+m*14, 118, 5.2)), limb((x+m*14, 122, 4.8), (x+m*17, 124.4, 4.4)), r=2))
    trunk = blob((x, 55), (x-11, 57), (x-16, 65), (x-17, 80), (x-16, 97), (x, 100), (x+16, 97), (x+17, 80), (x+16, 65), (x+11, 57)); p.add(trunk)
    p.add(box(x-2.4, 86, x+2.4, 111), w=DET)
    p.add(poly((x-34, 87), (x+34, 87), (x+40, 97), (x-40, 97), r=3)); p.add(poly((x-40, 95), (x+40, 95), (x+40, 101), (x-40, 101), r=2.8))
    # adult on a stool
    for k in (158, 186): p.add(limb((k, 120, 2.4), (k+(k-172)*.3, 146, 2.4)))
    p.add(poly((148, 114), (196, 114), (196, 122), (148, 122), r=3))
    arm(p, [(164, 74, 6.5), (154, 94, 5.8), (139, 84, 4.8)], 6, 20, hand=cradle(), sleeve=.74)
    arm(p, [(x-13, 64, 5), (x-24, 76, 4.6), (x-23, 86, 4)], 170, 12, sleeve=.5, cuff=False, body=trunk, open=trunk.buffer(-.8))
    arm(p, [(x+13, 64, 5), (x+24, 78, 4.6), (x+35, 80, 4)], 24, 14, sleeve=.5, cuff=False, body=trunk, open=trunk.buffer(-.8), hand=open_hand(21))
    thumbed(p, 139, 84, 22)
    for m in (-1, 1): p.add(path((x+m*9, 55), (x+m*9, 67), (x+m*2.6, 79)).buffer(2.3, cap_style=2), w=DET)
    p.add(poly((x-5, 76), (x+5, 76), (x+5, 85), (x-5, 85), r=1.8))
    p.put(head(15, .4, .1, hair='curls', dark=True).at(x, 40))
    p.add(join(limb((170, 70, 12), (174, 88, 14), (176, 106, 14)), r=4)); p.add(join(limb((174, 108, 12), (152, 108, 9.6), (146, 124, 7.6), (145, 138, 6.4)), r=3)); slipper(p, 141, 142, -1)
    p.put(head(15.5, -.6, .1, hair='short', dark=True, adult=True, glasses=True).at(166, 40))
    arm(p, [(174, 76, 7), (178, 92, 6.2), (164, 102, 4.8)], -96, 18, flip=True, open=disk(174, 74, 6.8))

@pic('tummy-time', 'scene.tummy', 'An awake baby lies on the tummy on a mat, head up on the forearms; an adult lies face to face with one hand on the baby\'s back')
def _(page):
    p = Part()
    floor(page, 58)
    p.add(disk(44, 68, 13)); p.line(path((33, 62), (44, 65), (55.5, 62)), path((33, 74), (44, 71), (55.5, 74)))
    p.add(poly((14, 100), (186, 100), (199, 144), (1, 144), r=4)); p.line(edge(poly((20, 104), (180, 104), (191, 140), (9, 140), r=3)))
    # far limbs of both
    leg(p, [(160, 120, 10), (174, 124, 8), (166, 104, 6.4)], foot(164, 96, 1.1, 160, flip=True), hem=.85)
    leg(p, [(42, 114, 8.6), (28, 116, 7), (24, 106, 5)], foot(23, 100, .95, 160, flip=True))
    arm(p, [(78, 106, 5), (84, 120, 4.6), (92, 122, 4)], 90, 11, flip=True, sleeve=.5, cuff=False)
    p.add(blob((86, 96), (72, 95), (52, 98), (36, 104), (30, 114), (36, 125), (54, 126), (74, 122), (84, 114)))
    arm(p, [(146, 102, 6.5), (120, 88, 6), (65, 98, 5)], -104, 22, flip=True, sleeve=.87)
    p.put(head(14, .4, .1, hair='curls').at(89, 82))
    leg(p, [(42, 117, 8.6), (30, 129, 7), (22, 127, 5)], foot(19, 123, .95, 148), open=disk(44, 116, 9), hem=.45)
    p.line(path((39, 105), (44, 115), (40, 125)))
    arm(p, [(77, 110, 5.4), (76, 128, 4.8), (90, 131, 4)], 90, 11, flip=True, sleeve=.45, cuff=False, open=disk(77, 109, 6))
    # adult
    p.add(join(limb((148, 106, 12), (160, 116, 12.5), (170, 120, 12)), r=4))
    leg(p, [(168, 122, 11), (183, 128, 8), (181, 106, 6.4)], foot(179, 98, 1.1, 165, flip=True), open=disk(166, 120, 11.4), hem=.85)
    p.put(head(15, -.7, .2, hair='bun', dark=True, adult=True).at(132, 80))
    arm(p, [(148, 108, 7), (144, 130, 6.2), (126, 133, 4.8)], -90, 16, flip=True, open=disk(148, 106, 6.8))
    page.put(p.at(0, -10))

@pic('stroller-stop', 'scene.stroller', 'A stroller stands beside a bench under a tree with its brake on; a kneeling adult holds the buckled child\'s bare foot in both hands')
def _(p):
    floor(p, 122)
    # tree and bench
    p.add(poly((16, 56), (26, 56), (29, 122), (13, 122)))
    p.add(unary_union([disk(24, 32, 22), bumps(24, 32, 19, 18, 0, 330, 9, 9)]))
    for k in (10, 50): p.add(box(k-2.4, 70, k+2.4, 141))
    for y in (78, 90): p.add(poly((-6, y-4), (60, y-4), (60, y+4), (-6, y+4), r=2))
    p.add(poly((-6, 106), (63, 106), (63, 113), (-6, 113), r=2))
    # stroller
    p.add(Polygon([(80, 64), *arc(82, 62, 33, 35, 192, 322).coords])); p.line(*[LineString([(80, 64), (82+33*math.cos(math.radians(a)), 62+35*math.sin(math.radians(a)))]) for a in (236, 280)])
    p.add(limb((86, 100, 2.2), (118, 134, 2.2))); p.add(limb((106, 106, 2.2), (84, 134, 2.2)))
    p.add(join(limb((60, 58, 2.6), (70, 58, 2.6), (80, 82, 2.6)), r=1)); p.add(limb((57, 58, 3.4), (66, 58, 3.4)))
    p.add(join(limb((79, 60, 6), (84, 98, 6), (88, 103, 6)), limb((86, 103, 6), (110, 106, 6)), r=5))
    for k in (84, 118): p.add(disk(k, 134, 11)); p.add(disk(k, 134, 7), w=DET); p.add(disk(k, 134, 2), w=DET)
    # brake: pedal down, its block on the tyre
    p.add(limb((84, 134, 2), (72, 126, 2))); p.dark(limb((63, 125, 2.6), (71, 125, 2.6)))
    p.dark(Polygon([*arc(84, 134, 12, 12, 236, 282).coords, *arc(84, 134, 16, 16, 282, 236).coords]))
    # child
    leg(p, [(96, 98, 7.6), (113, 102, 6.6), (115, 116, 5)], foot(116, 121, .95, 8), hem=.7)
    trunk = blob((97, 66), (89, 68), (86, 80), (87, 100), (98, 104), (107, 100), (108, 82), (105, 69)); p.add(trunk)
    kneeler(p, 4, 2)
    arm(p, [(162, 84, 6.2), (156, 108, 5.6), (144, 112.6, 4.6)], 6, 19, hand=cradle())
    leg(p, [(96, 97, 8), (114, 94, 7), (128, 100, 5)], foot(130, 98, 1.35, -90), open=disk(95, 97, 8.4), hem=.66)
    for m in (-1, 1): p.add(path((97+m*6, 67), (98+m*5, 78), (98+m*1.5, 88)).buffer(1.9, cap_style=2), w=DET)
    p.add(path((87, 92), (98, 92), (106, 93)).buffer(2, cap_style=2).intersection(trunk), w=DET); p.add(poly((93.6, 87), (102.4, 87), (102.4, 95.6), (93.6, 95.6), r=1.6))
    arm(p, [(90, 76, 4.8), (84, 88, 4.4), (88, 97, 3.8)], 150, 11, sleeve=.5, cuff=False, open=disk(91, 76, 5))
    p.put(head(14, .5, .2, hair='puffs', dark=True, mouth='laugh').at(97, 54))
    p.put(head(15.5, -.6, .3, hair='bun', adult=True, glasses=True).at(160, 54))
    arm(p, [(167, 92, 7), (168, 112, 6.2), (153, 104, 4.8)], -80, 19, flip=True, open=disk(167, 90, 6.8))

@pic('waiting-room', 'scene.waiting', 'A child sits on an adult\'s lap on a waiting-room chair; the adult holds the child\'s open hand; a clock and a plant')
def _(p):
    floor(p, 124)
    p.add(disk(140, 27, 18)); p.add(disk(140, 27, 14.4), w=DET); p.line(LineString([(140, 27), (140, 17)]), LineString([(140, 27), (147, 31)]), w=OUT)
    p.line(*[LineString([(140+math.cos(a)*12, 27+math.sin(a)*12), (140+math.cos(a)*14, 27+math.sin(a)*14)]) for a in (0, math.pi/2, math.pi, -math.pi/2)])
    # two chairs on one beam
    p.add(poly((34, 118), (164, 118), (164, 123), (34, 123), r=1))
    for x in (46, 152): p.add(limb((x, 122, 2.4), (x, 144, 2.4)))
    for x in (66, 138):
        p.add(poly((x-26, 58), (x+26, 58), (x+28, 112), (x-28, 112), r=8)); k = 25 if x < 99 else 31; p.add(poly((x-k, 108), (x+k, 108), (x+k, 118), (x-k, 118), r=4))
    # plant
    for a, l in ((-54, 30), (-28, 38), (0, 43), (28, 38), (54, 26)):
        c = affinity.rotate(blob((0, 0), (-5.4, -l*.5), (0, -l), (5.4, -l*.5)), a*.8, origin=(0, 0)); c = affinity.translate(c, 182, 116); p.add(c)
    p.add(poly((171, 112), (194, 112), (190, 142), (175, 142), r=2)); p.add(poly((169, 108), (196, 108), (196, 116), (169, 116), r=2))
    # adult
    x = 66
    body = blob((x, 52), (x-18, 55), (x-29, 65), (x-26, 86), (x-26, 112), (x+26, 112), (x+26, 86), (x+29, 65), (x+18, 55)); p.add(body); p.line(arc(x, 51, 10, 7, 15, 165))
    for m in (-1, 1):
        slipper(p, x+m*19, 143, m)
        p.add(limb((x+m*17, 110, 12), (x+m*18, 124, 9.6), (x+m*18, 137, 7.6)))
    p.add(limb((x-18, 109, 11), (x+18, 109, 11)))
    # child
    for m in (-1, 1): leg(p, [(x+m*6, 108, 8), (x+m*9, 117, 7), (x+m*9, 126, 5)], front_foot(x+m*9, 129, .9, -m*4, flip=m > 0), hem=.75)
    kid = blob((x, 82), (x-11, 85), (x-16, 95), (x-16, 114), (x+16, 114), (x+16, 95), (x+11, 85)); p.add(kid)
    arm(p, [(x+27, 66, 8), (x+50, 88, 7), (x+52, 99, 5.2)], 8, 20, body=body, open=body.buffer(-.8), hand=cradle(), sleeve=.8)
    arm(p, [(x+12, 92, 4.8), (x+22, 100, 4.4), (x+30, 97, 3.8)], 16, 14, sleeve=.5, cuff=False, body=kid, open=kid.buffer(-.8), hand=open_hand(20))
    thumbed(p, x+52, 99, 22)
    p.put(head(14, .4, .5, hair='short', dark=True).at(x, 74))
    arm(p, [(x-12, 92, 4.8), (x-20, 101, 4.4), (x-12, 107, 3.8)], 100, 11, sleeve=.5, cuff=False, body=kid, open=kid.buffer(-.8))
    arm(p, [(x-27, 66, 8), (x-44, 92, 7), (x-29, 112, 5)], 84, 18, body=body, open=body.buffer(-.8))
    p.put(head(15, .3, .6, adult=True).at(x, 35)); p.put(headwrap(15, .3, .6).at(x, 35))
