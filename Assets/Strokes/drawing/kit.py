"""Skeleton line-art kit. Figures are unions of round-ended limbs; every part is an opaque polygon
plus strokes; hidden lines are removed geometrically, so the SVG holds only strokes and one white silhouette."""
import math, numpy as np
from shapely.geometry import Polygon, Point, LineString, MultiPoint, MultiLineString, MultiPolygon, box, GeometryCollection
from shapely.ops import unary_union, linemerge
from shapely import affinity

OUT, DET, ARR = 1.6, 1.0, 2.0           # the three line weights, in points
W, H = 160, 120
EMPTY = Polygon()

# ---------- geometry ----------
def cr(pts, n=14, closed=False):
    """Centripetal Catmull-Rom through pts of any dimension (x, y[, r])."""
    P = [np.array(p, float) for p in pts]
    if len(P) == 2 and not closed:
        return np.array([P[0] + (P[1]-P[0])*t for t in np.linspace(0, 1, n)])
    if closed: P = [P[-1]] + P + [P[0], P[1]]
    else: P = [2*P[0]-P[1]] + P + [2*P[-1]-P[-2]]
    out = []
    for i in range(1, len(P)-2):
        p0, p1, p2, p3 = P[i-1:i+3]
        d = lambda a, b: max(np.hypot(*(b-a)[:2])**.5, 1e-6)
        t0 = 0; t1 = t0+d(p0, p1); t2 = t1+d(p1, p2); t3 = t2+d(p2, p3)
        for t in np.linspace(t1, t2, n, endpoint=False):
            A1 = (t1-t)/(t1-t0)*p0+(t-t0)/(t1-t0)*p1
            A2 = (t2-t)/(t2-t1)*p1+(t-t1)/(t2-t1)*p2
            A3 = (t3-t)/(t3-t2)*p2+(t-t2)/(t3-t2)*p3
            B1 = (t2-t)/(t2-t0)*A1+(t-t0)/(t2-t0)*A2
            B2 = (t3-t)/(t3-t1)*A2+(t-t1)/(t3-t1)*A3
            out.append((t2-t)/(t2-t1)*B1+(t-t1)/(t2-t1)*B2)
    if not closed: out.append(P[-2])
    return np.array(out)

def disk(x, y, r): return Point(x, y).buffer(r, 48)
def oval(x, y, rx, ry, a=0): return affinity.rotate(affinity.scale(disk(x, y, 1), rx, ry), a)
def limb(*pts, straight=False, n=14):
    """Variable-width limb: pts are (x, y, r) bones; width and path are splined."""
    S = np.array(pts, float) if straight else cr(pts, n)
    hs = [unary_union([disk(*a), disk(*b)]).convex_hull for a, b in zip(S, S[1:])]
    return unary_union(hs) if hs else disk(*S[0])
def blob(*pts): return Polygon(cr(pts, closed=True)).buffer(0)
def poly(*pts, r=0):
    p = Polygon(pts).buffer(0)
    return p.buffer(-r, 24).buffer(r, 24) if r else p
def path(*pts, n=14, closed=False):
    c = cr(pts, n, closed)
    if closed: c = np.vstack([c, c[:1]])
    return LineString(c)
def fillet(s, r): return s.buffer(r, 32).buffer(-r, 32)
def join(*s, r=2.0): return fillet(unary_union(s), r)
def arc(cx, cy, rx, ry, a0, a1, rot=0, n=60):
    """Angles in degrees, clockwise on the page from 3 o'clock (y grows down)."""
    t = np.radians(np.linspace(a0, a1, n)); x = rx*np.cos(t); y = ry*np.sin(t); q = math.radians(rot)
    return LineString(np.c_[cx+x*math.cos(q)-y*math.sin(q), cy+x*math.sin(q)+y*math.cos(q)])
def lines(g):
    if g.is_empty: return []
    if g.geom_type == 'LinearRing': return [LineString(g.coords)]
    if g.geom_type == 'LineString': return [g]
    if g.geom_type in ('MultiLineString', 'GeometryCollection'):
        r = [l for x in g.geoms for l in lines(x)]
        if len(r) > 1:
            m = linemerge(MultiLineString(r)); r = [m] if m.geom_type == 'LineString' else list(m.geoms)
        return r
    return []
def edge(p):
    ps = [p] if p.geom_type == 'Polygon' else list(getattr(p, 'geoms', []))
    rs = [LineString(r.coords) for q in ps if q.geom_type == 'Polygon' for r in [q.exterior, *q.interiors]]
    return MultiLineString(rs)

# ---------- parts ----------
class Part:
    """Ordered ops: ('fill', polygon, halo) hides what is behind; ('line', geom, width) draws; ('ink', polygon) is solid black."""
    def __init__(self, *ops): self.ops = list(ops); self.tags = {}
    def add(self, shape, open=None, w=OUT, halo=0.0):
        self.ops.append(('fill', shape, halo))
        e = edge(shape)
        if open is not None: e = e.difference(open)
        self.ops.append(('line', e, w)); return self
    def fill(self, shape, halo=0.0): self.ops.append(('fill', shape, halo)); return self
    def line(self, *g, w=DET):
        for x in g: self.ops.append(('line', x, w))
        return self
    def ink(self, shape): self.ops.append(('ink', shape)); return self
    def dark(self, shape):
        """Solid black that hides what is behind it and is itself hidden by what comes later (hair); may have holes."""
        self.ops += [('fill', shape, 0), ('dark', shape)]; return self
    def put(self, *parts):
        for p in parts: self.ops += p.ops
        return self
    def map(self, f):
        p = Part(*[(o[0], f(o[1]), *o[2:]) for o in self.ops]); p.tags = {k: f(v) for k, v in self.tags.items()}; return p
    def aim(self, wrist, to, s=1, flip=False):
        d = (to[0]-wrist[0], to[1]-wrist[1]); return self.at(*wrist, rot=math.degrees(math.atan2(d[0], -d[1])), s=s, flip=flip)
    def reach(self, target, rot, tip, size, flip=False):
        """Turn by rot and place so that `tip` (hand units, e.g. the pinch point) lands on target."""
        q = math.radians(rot); tx, ty = (-tip[0] if flip else tip[0])*size, tip[1]*size
        return self.at(target[0]-(tx*math.cos(q)-ty*math.sin(q)), target[1]-(tx*math.sin(q)+ty*math.cos(q)), rot, flip=flip)
    def keep(self, region):
        """Clip all fills and lines to region (fingers that go round the far side of a limb end at its edge)."""
        p = Part()
        for o in self.ops:
            p.ops.append((o[0], o[1].intersection(region), *o[2:]))
        p.tags = dict(self.tags); return p
    def thumb(self, h, over, halo=1.4):
        """Draw hand h's thumb in front of `over` (a polygon the rest of the hand lies behind)."""
        T, B = h.tags['thumb'], h.tags['body']
        self.ops.append(('fill', T, 0)); 
        vis = B.difference(over) if over is not None else B
        e = edge(T); self.ops.append(('line', e.difference(vis.buffer(-.05)), OUT))
        if 'nail' in h.tags: self.line(h.tags['nail'].difference(EMPTY))
        return self
    def at(self, x=0, y=0, rot=0, s=1, flip=False):
        """Mirror, scale, rotate (clockwise degrees) about the local origin, then move."""
        q = math.radians(rot); c, n = math.cos(q)*s, math.sin(q)*s; m = -1 if flip else 1
        return self.map(lambda g: affinity.affine_transform(g, [c*m, -n, n*m, c, x, y]))
    @property
    def solid(self): return unary_union([o[1] for o in self.ops if o[0] in ('fill', 'ink')])

def hatch(shape, rot=45, gap=3.4, inset=0.9, phase=0):
    b = shape.buffer(-inset)
    if b.is_empty: return MultiLineString([])
    x0, y0, x1, y1 = shape.bounds; cx, cy = (x0+x1)/2, (y0+y1)/2; R = math.hypot(x1-x0, y1-y0)
    L = [affinity.rotate(LineString([(cx-R, cy+k*gap+phase), (cx+R, cy+k*gap+phase)]), rot, origin=(cx, cy)) for k in range(int(-R/gap)-1, int(R/gap)+2)]
    return MultiLineString([l for g in L for l in lines(g.intersection(b)) if l.length > 1.2])

# ---------- arrows ----------
def arrow(g, head=8.0, wide=8.0, both=False, halo=1.5):
    """2 pt line with a solid head; the shaft stops inside the head so the tip stays sharp."""
    g = g if isinstance(g, LineString) else path(*g)
    def tip(ls):
        L = ls.length; end = np.array(ls.coords[-1]); b = np.array(ls.interpolate(L-head).coords[0])
        d = end-b; d /= np.hypot(*d); nrm = np.array([-d[1], d[0]])
        base = end-d*head
        return Polygon([end, base+nrm*wide/2, base+d*head*.18, base-nrm*wide/2])
    from shapely.ops import substring
    heads = [tip(g)]
    L = g.length; a, z = 0, L-head*.6
    if both: heads.append(tip(LineString(list(g.coords)[::-1]))); a = head*.6
    shaft = substring(g, a, z)
    ink = unary_union([shaft.buffer(ARR/2)]+[h.buffer(.4) for h in heads])
    p = Part(('fill', ink, halo), ('shaft', shaft, ARR))
    for h in heads: p.ink(h.buffer(.4))
    return p

def nudge(tip, turn, length=11, **k):
    """Small arrow of a soft squeeze: it ends at `tip` and comes from the side `turn` degrees point to (0 = from above, clockwise)."""
    q = math.radians(turn); d = (math.sin(q), -math.cos(q))
    return arrow([(tip[0]+d[0]*length, tip[1]+d[1]*length), tip], head=6, wide=6.6, **k)

def pulse(x, y, a0, a1, radii=(9, 14), halo=.8):
    """Arcs round a fingertip that presses."""
    p = Part()
    for r in radii:
        g = arc(x, y, r, r, a0, a1); p.ops += [('fill', g.buffer(OUT/2), halo), ('shaft', g, OUT)]
    return p

def dots(x, y, n, r=1.9, gap=6):
    """One, two or three dots: which frame comes first."""
    p = Part()
    for i in range(n): p.ink(disk(x+gap*i, y, r))
    return p

# ---------- Bezier fitting (Schneider) ----------
def _bez(c, t): return ((1-t)**3)[:, None]*c[0]+(3*(1-t)**2*t)[:, None]*c[1]+(3*(1-t)*t**2)[:, None]*c[2]+(t**3)[:, None]*c[3]
def _unit(v):
    n = np.hypot(*v); return v/n if n else v
def _fit(P, t1, t2, tol, out, depth=0):
    d = np.r_[0, np.cumsum(np.hypot(*np.diff(P, axis=0).T))]
    if len(P) == 2 or d[-1] < 1e-6:
        k = d[-1]/3; out.append((P[0], P[0]+t1*k, P[-1]+t2*k, P[-1])); return
    u = d/d[-1]
    for it in range(5):
        b1 = 3*(1-u)**2*u; b2 = 3*(1-u)*u**2; b0 = (1-u)**3; b3 = u**3
        A1 = b1[:, None]*t1; A2 = b2[:, None]*t2
        tmp = P-((b0+b1)[:, None]*P[0]+(b2+b3)[:, None]*P[-1])
        C = np.array([[np.sum(A1*A1), np.sum(A1*A2)], [np.sum(A1*A2), np.sum(A2*A2)]]); X = np.array([np.sum(A1*tmp), np.sum(A2*tmp)])
        det = np.linalg.det(C); k = d[-1]/3
        a = np.linalg.solve(C, X) if abs(det) > 1e-9 else np.array([k, k])
        if a[0] < 1e-3*d[-1] or a[1] < 1e-3*d[-1]: a = np.array([k, k])
        c = (P[0], P[0]+t1*a[0], P[-1]+t2*a[1], P[-1])
        Q = _bez(c, u); e = np.hypot(*(Q-P).T); m = e.max()
        if m < tol: out.append(c); return
        if m > tol*6: break
        d1 = 3*((1-u)**2)[:, None]*(c[1]-c[0])+6*((1-u)*u)[:, None]*(c[2]-c[1])+3*(u**2)[:, None]*(c[3]-c[2])
        d2 = 6*(1-u)[:, None]*(c[2]-2*c[1]+c[0])+6*u[:, None]*(c[3]-2*c[2]+c[1])
        num = np.sum((Q-P)*d1, axis=1); den = np.sum(d1*d1, axis=1)+np.sum((Q-P)*d2, axis=1)
        u = np.clip(u-np.where(np.abs(den) > 1e-9, num/den, 0), 0, 1); u = np.maximum.accumulate(u); u[0], u[-1] = 0, 1
    i = int(np.clip(np.argmax(e), 1, len(P)-2))
    tc = _unit(P[i-1]-P[i+1])
    _fit(P[:i+1], t1, tc, tol, out, depth+1); _fit(P[i:], -tc, t2, tol, out, depth+1)
def bezier(ls, tol=0.12, corner=38):
    P = np.array(ls.coords)[:, :2]; keep = np.r_[True, np.hypot(*np.diff(P, axis=0).T) > 1e-4]; P = P[keep]
    if len(P) < 2: return ''
    closed = np.hypot(*(P[0]-P[-1])) < 1e-6
    n = len(P); turn = np.zeros(n)
    for i in range(n):
        a, b = (i-1, i+1)
        if i in (0, n-1):
            if not closed: continue
            a, b = n-2, 1
        v, w = P[i]-P[a], P[b]-P[i]
        turn[i] = abs(math.degrees(math.atan2(v[0]*w[1]-v[1]*w[0], v@w)))
    cs = [i for i in range(1, n-1) if turn[i] > corner]
    if closed and cs and turn[0] <= corner:
        k = cs[0]; P = np.vstack([P[k:-1], P[:k+1]]); cs = [c-k for c in cs[1:]]
    segs = [0]+cs+[len(P)-1]; out = []
    smooth_close = closed and not cs and turn[0] <= corner
    for a, b in zip(segs, segs[1:]):
        Q = P[a:b+1]
        t1 = _unit(Q[1]-Q[0]); t2 = _unit(Q[-2]-Q[-1])
        if smooth_close: t1 = _unit(P[1]-P[-2]); t2 = -t1
        _fit(Q, t1, t2, tol, out)
    q = lambda p: [int(round(v*10)) for v in p]
    num = lambda vs: ''.join((' ' if i and v >= 0 else '')+(f'{v/10:g}'.replace('0.', '.') if abs(v) < 10 else f'{v/10:g}') for i, v in enumerate(vs))
    at = q(out[0][0]); s = 'M'+num(at); last = 'M'
    for c in out:
        ch = c[3]-c[0]; L = np.hypot(*ch); to = q(c[3])
        flat = L > 0 and max(abs(ch[0]*w[1]-ch[1]*w[0])/L for w in (c[1]-c[0], c[2]-c[0])) < .03
        pts = [to] if flat else [q(c[1]), q(c[2]), to]
        vs = [v-o for p in pts for v, o in zip(p, at)]
        if any(vs):
            k = 'l' if flat else 'c'; n = num(vs)
            s += (k if k != last else '' if n[0] == '-' else ' ')+n; last = k
        at = to
    return s+('z' if closed else '')

# ---------- picture ----------
class Pic(Part):
    def __init__(self, id, title, frame=True, size=(W, H)):
        super().__init__(); self.id, self.title, self.size = id, title, size
        self.coarse = 1         # how much looser the curves are fitted (many small figures)
    def svg(self, margin=1.2):
        W, H = self.size; tol = .12*self.coarse*max(1, W/160)**1.5
        clip = box(margin, margin, W-margin, H-margin)
        n = len(self.ops); cover = EMPTY; vis = []
        for o in reversed(self.ops):
            if o[0] in ('line', 'shaft'):
                g = o[1].intersection(clip)
                if o[0] == 'line': g = g.difference(cover)
                vis.append((o[2], [l for l in lines(g) if l.length > (0.9 if o[2] < OUT else 1.2)], o[0]))
            elif o[0] == 'fill': cover = unary_union([cover, o[1].buffer(o[2]) if o[2] else o[1]])
            elif o[0] == 'ink': vis.append((0, [o[1].intersection(clip)], 'ink'))
            elif o[0] == 'dark': vis.append((0, [o[1].intersection(clip).difference(cover)], 'dark'))
        sil = unary_union([o[1] for o in self.ops if o[0] == 'fill']).intersection(clip)
        self.vis = vis
        b = []
        def polys(g): return [g] if g.geom_type == 'Polygon' else [x for x in getattr(g, 'geoms', []) if x.geom_type == 'Polygon']
        b.append('<path fill="#fff" d="'+''.join(bezier(LineString(p.exterior.coords), .15) for p in polys(sil))+'"/>')
        for w in sorted({DET, OUT, ARR, *(v[0] for v in vis)}-{0}):
            d = ''.join(bezier(l, tol) for ww, ls, k in vis if ww == w for l in ls)
            if d: b.append(f'<path fill="none" stroke="#000" stroke-width="{w}" stroke-linecap="round" stroke-linejoin="round" d="{d}"/>')
        d = ''.join(bezier(LineString(p.exterior.coords)) for ww, ls, k in vis if k == 'ink' for g in ls for p in polys(g))
        if d: b.append(f'<path fill="#000" d="{d}"/>')
        d = ''.join(bezier(LineString(r.coords), tol) for ww, ls, k in vis if k == 'dark' for g in ls for p in polys(g) if p.area > .4 for r in [p.exterior, *p.interiors])
        if d: b.append(f'<path fill="#000" fill-rule="evenodd" d="{d}"/>')
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {W} {H}" width="{W}pt" height="{H}pt" role="img">\n<title>{self.title}</title>\n'+'\n'.join(b)+'\n</svg>\n'

# ---------- hands ----------
KN = dict(i=(-.165, -.50), m=(-.055, -.535), r=(.055, -.515), l=(.158, -.46))       # knuckles, unit = wrist to middle fingertip
FL = dict(i=.40, m=.455, r=.42, l=.325); FR = dict(i=.062, m=.064, r=.062, l=.055)
THUMB = dict(out=[(-.10, -.10, .10), (-.235, -.25, .078), (-.31, -.37, .068), (-.345, -.50, .058)],
             wide=[(-.10, -.10, .10), (-.25, -.20, .08), (-.37, -.27, .07), (-.49, -.31, .058)],
             side=[(-.10, -.10, .10), (-.21, -.26, .078), (-.245, -.40, .068), (-.25, -.54, .058)])
def hand(size=46, fingers=None, thumb='out', arm=.9, sleeve=.16, bend=0, halo=1.4, spread=2.0, lift=1.0, palm=1.0, fat=1.0, cuff=True, part='all', nail=False, seps=True, web=.022):
    """Right hand, back of the hand to the viewer, fingers up (-y), wrist at the origin; flip=True (in at/aim) gives the left hand.
    spread: degrees between fingers; lift: finger length factor (foreshortening); bend: sideways curl in degrees;
    thumb: name | bones [(x, y, r)] in hand units | None; part='back' leaves the thumb out so Part.thumb() can lay it in front of something."""
    S = size; fs = {}; axes = {}
    for k, n in zip('imrl', (-1.5, -.5, .5, 1.5)):
        b = np.array(KN[k])*[1, palm]; a = math.radians(n*spread); L = FL[k]*lift; r = FR[k]*fat
        pts = [np.array([b[0]*.75, b[1]+.14]), b]; ang = a
        for q in (.45, .3, .25):
            pts.append(pts[-1]+L*q*np.array([math.sin(ang), -math.cos(ang)])); ang += math.radians(bend)
        if fingers and k in fingers: pts = pts[:2]+[np.array(q) for q in fingers[k]]
        rr = ([r, r*1.04, r*1.0, r*.97, r*.88]+[r*.88]*9)[:len(pts)]
        axes[k] = [q*S for q in pts]; fs[k] = limb(*[(*(q*S), z*S) for q, z in zip(pts, rr)])
    wr = .135*(.5+.5*fat)
    pm = limb((0, .02*S, (wr+.01)*S), (-.02*S, -.2*S*palm, .19*S), (-.005*S, -.40*S*palm, .2*S))
    kn = unary_union([disk(KN[k][0]*S, KN[k][1]*S*palm, .056*S) for k in 'imrl']+[disk(-.06*S, -.25*S*palm, .12*S)]).convex_hull
    wrist = limb((0, .02*S, (wr+.01)*S), (0, .2*S, wr*S), (0, (arm+.02)*S, (wr+.015)*S))
    body = fillet(unary_union([pm, kn, wrist]), .5*S)
    th = THUMB.get(thumb, thumb) if isinstance(thumb, str) else thumb
    T = limb(*[(x*S, y*S, r*S) for x, y, r in th]) if th else None
    core = join(body, *fs.values(), r=web*S)
    u = join(core, T, r=.03*S) if T is not None and part == 'all' else core
    p = Part().add(u, halo=halo)
    if seps:
        for a, b in zip('imrl', 'mrl'):
            m = [(x+y)/2 for x, y in zip(axes[a], axes[b])]
            p.line(LineString(cr([m[1]+(m[2]-m[1])*.15]+m[2:])).intersection(u.buffer(-.2)))
    if cuff:
        c0, c1 = sleeve, sleeve+.17
        sl = limb((0, (c1-.02)*S, .17*S), (0, (arm+.1)*S, .2*S), straight=True).intersection(box(-S, c0*S+1, S, 9*S))
        cf = poly((-.20*S, c0*S), (.20*S, c0*S), (.21*S, c1*S), (-.21*S, c1*S), r=1.2)
        p.add(sl, halo=halo); p.add(cf, halo=halo); p.line(hatch(cf, 62, 3.3, 1.0))
    p.tags['body'] = core; p.tags['all'] = u
    if T is not None:
        p.tags['thumb'] = T
        q = [np.array(z[:2])*S for z in th[-2:]]; r = th[-1][2]*S; d = (q[1]-q[0])/np.hypot(*(q[1]-q[0])); a = math.degrees(math.atan2(d[1], d[0])); c = q[1]+d*r*.05
        if nail: p.tags['nail'] = arc(c[0], c[1], r*.55, r*.5, 100, 260, rot=a, n=16)
    return p
