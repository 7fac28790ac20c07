from math import sqrt


def ddim_step(xt, eps, abar_t, abar_prev, eta, z):
    sigma = eta * sqrt((1 - abar_prev) / (1 - abar_t) * (1 - abar_t / abar_prev))
    result = []
    for x, e, n in zip(xt, eps, z):
        x0 = (x - sqrt(1 - abar_t) * e) / sqrt(abar_t)
        result.append(round(sqrt(abar_prev) * x0 + sqrt(max(1 - abar_prev - sigma**2, 0)) * e + sigma * n, 4))
    return result


if __name__ == "__main__":
    print(ddim_step(eval(input()), eval(input()), float(input()), float(input()), float(input()), eval(input())))
