# Writes distributions.json: python3 distributions.py > distributions.json (needs mpmath 1.3.0; about five minutes).
# The incomplete beta function is summed from its series of positive terms, on the side where it converges fast, with digits to spare;
# quantiles are found by bisection and secant steps on the logarithm of the tail.
import json
import random

from mpmath import beta, erfc, exp, gammainc, log, mp, mpf, nstr, sqrt

mp.dps = 40


def series(a, b, x):
    term = total = mpf(1)
    n = 0
    while term >= total * mpf(10) ** -(mp.dps + 3):
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return x**a * (1 - x) ** b / (a * beta(a, b)) * total


def incomplete(a, b, x):
    a, b, x = mpf(a), mpf(b), mpf(x)
    if x <= (a + 1) / (a + b + 2):
        return series(a, b, x)
    with mp.workdps(mp.dps + 25):
        return 1 - series(b, a, 1 - x)


def t_upper(t, df):
    t, df = mpf(t), mpf(df)
    return incomplete(df / 2, mpf(1) / 2, df / (df + t * t)) / 2


def f_upper(f, d1, d2):
    f, d1, d2 = mpf(f), mpf(d1), mpf(d2)
    return incomplete(d2 / 2, d1 / 2, d2 / (d2 + d1 * f))


def f_lower(f, d1, d2):
    f, d1, d2 = mpf(f), mpf(d1), mpf(d2)
    return incomplete(d1 / 2, d2 / 2, d1 * f / (d2 + d1 * f))


def solve(tail, target):
    """The x > 0 where a falling tail reaches the target."""
    aim = log(mpf(target))
    miss = lambda u: log(tail(exp(u))) - aim
    with mp.workdps(16):
        low, high = mpf(-1), mpf(1)
        while miss(low) < 0:
            low *= 2
        while miss(high) > 0:
            high *= 2
        for _ in range(30):
            middle = (low + high) / 2
            if miss(middle) > 0:
                low = middle
            else:
                high = middle
    x0, x1 = low, high
    f0, f1 = miss(x0), miss(x1)
    for _ in range(12):
        if f1 == f0:
            break
        x0, f0, x1 = x1, f1, x1 - f1 * (x1 - x0) / (f1 - f0)
        f1 = miss(x1)
        if abs(x1 - x0) < mpf(10) ** -32:
            break
    return exp(x1)


out = {"pt": [], "pf": [], "qt": [], "qf": [], "qchisq": [], "qnorm": [], "pbeta": []}


def keep(key, row, value):
    if mpf("1e-300") < abs(value) < mpf("1e300"):
        out[key].append([*row, nstr(value, 22)])


for df in [0.5, 1, 1.7, 2, 3.3, 4.7, 10, 14.4, 20.505, 57.66, 97.3, 200, 1000.5, 8000]:
    for t in [1e-8, 0.01, 0.3, 1, 1.8, 2.5, 4, 7, 12, 30, 100, 1e4]:
        keep("pt", [t, df], t_upper(t, df))
    for p in [1e-300, 1e-100, 1e-30, 1e-12, 1e-6, 0.001, 0.025, 0.05, 0.1, 0.2, 0.3, 0.45, 0.499]:
        keep("qt", [p, df], solve(lambda t: t_upper(t, df), p))
pairs = [(1, 1), (2, 9), (2, 12.5), (0.7, 3.2), (5, 18), (5, 29), (14.5, 9.5), (1, 300), (40, 3), (120, 480.5), (3, 2000)]
for d1, d2 in pairs:
    for f in [1e-6, 0.01, 0.2, 0.9, 1.1, 2.5, 7, 25, 300, 1e5]:
        keep("pf", [f, d1, d2, "upper"], f_upper(f, d1, d2))
        keep("pf", [f, d1, d2, "lower"], f_lower(f, d1, d2))
    for p in [1e-200, 1e-50, 1e-10, 0.001, 0.05, 0.1, 0.3, 0.5]:
        keep("qf", [p, d1, d2, "upper"], solve(lambda f: f_upper(f, d1, d2), p))
        keep("qf", [p, d1, d2, "lower"], 1 / solve(lambda f: f_upper(f, d2, d1), p))
for df in [0.5, 1, 2, 3.7, 10, 12, 35.5, 120, 1000]:
    a = mpf(df) / 2
    for p in [1e-200, 1e-30, 1e-6, 0.01, 0.25, 0.5]:
        keep("qchisq", [p, df, "upper"], solve(lambda x: gammainc(a, x / 2, mp.inf, regularized=True), p))
        keep("qchisq", [p, df, "lower"], 1 / solve(lambda x: gammainc(a, 0, 1 / (2 * x), regularized=True), p))
for p in [1e-300, 1e-100, 1e-20, 1e-5, 0.01, 0.025, 0.05, 0.3, 0.49]:
    keep("qnorm", [p], -solve(lambda z: erfc(z / sqrt(mpf(2))) / 2, p))
random.seed(4)
for _ in range(60):
    a, b = round(10 ** random.uniform(-1, 2.5), 3), round(10 ** random.uniform(-1, 2.5), 3)
    x = round(random.random(), 6)
    keep("pbeta", [x, a, b], incomplete(a, b, x))
rows = lambda values: ",\n".join(json.dumps(row) for row in values)
print("{\n" + ",\n".join(f'"{key}": [\n{rows(values)}\n]' for key, values in out.items()) + "\n}")
