import math

x0, noise, v_pred, t, betas = (eval(input()) for _ in range(5))
target, clean, eps = [], [], []
for x, n, v, step in zip(x0, noise, v_pred, t):
    alpha_bar = math.prod(1 - beta for beta in betas[:step])
    phi = math.acos(math.sqrt(alpha_bar))
    cos, sin = math.cos(phi), math.sin(phi)
    xt = [cos * a + sin * b for a, b in zip(x, n)]
    target.append([round(cos * b - sin * a, 4) for a, b in zip(x, n)])
    clean.append([round(cos * a - sin * b, 4) for a, b in zip(xt, v)])
    eps.append([round(sin * a + cos * b, 4) for a, b in zip(xt, v)])
print((target, clean, eps))
