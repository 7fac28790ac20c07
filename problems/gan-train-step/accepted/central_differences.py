import numpy as np

real, z = np.array(eval(input())), np.array(eval(input()))
gen, disc = eval(input()), eval(input())
rate = float(input())


def softplus(s):
    return np.logaddexp(0, s)


def loss_d(w, c):
    return softplus(-(w * real + c)).mean() + softplus(w * (gen[0] * z + gen[1]) + c).mean()


def loss_g(a, b):
    return softplus(-(new[0] * (a * z + b) + new[1])).mean()


def descend(loss, p, q, h=1e-5):
    dp = (loss(p + h, q) - loss(p - h, q)) / (2 * h)
    dq = (loss(p, q + h) - loss(p, q - h)) / (2 * h)
    return float(p - rate * dp), float(q - rate * dq)


new = descend(loss_d, *disc)
print(*new, *descend(loss_g, *gen))
