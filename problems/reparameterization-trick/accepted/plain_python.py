import math


def reparameterization_trick(mu, logvar, eps, dz):
    sigma = [math.exp(lv / 2) for lv in logvar]
    z = [m + s * e for m, s, e in zip(mu, sigma, eps)]
    dlogvar = [g * e * s / 2 for g, e, s in zip(dz, eps, sigma)]
    return z, list(dz), dlogvar


if __name__ == "__main__":
    mu = eval(input())
    logvar = eval(input())
    eps = eval(input())
    dz = eval(input())
    z, dmu, dlogvar = reparameterization_trick(mu, logvar, eps, dz)
    print(([round(v, 4) for v in z], [round(v, 4) for v in dmu], [round(v, 4) for v in dlogvar]))
