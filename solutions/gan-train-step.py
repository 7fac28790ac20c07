import numpy as np


def sigmoid(s):
    # exp(-|s|) never overflows
    e = np.exp(-np.abs(s))
    return np.where(s >= 0, 1, e) / (1 + e)


def gan_train_step(real, z, gen, disc, learning_rate):
    """One discriminator step, then one generator step, of a 1-D GAN by gradient descent.

    real: (N,) samples; z: (M,) noise; gen = (a, b) with G(z) = a z + b; disc = (w, c) with D(x) = sigmoid(w x + c).
    Returns w, c, a, b after both steps.
    """
    a, b = gen
    w, c = disc
    fake = a * z + b

    # d softplus(-s)/ds = sigmoid(s) - 1 for the reals, d softplus(s)/ds = sigmoid(s) for the fakes
    d_real = sigmoid(w * real + c) - 1
    d_fake = sigmoid(w * fake + c)
    dw = np.mean(d_real * real) + np.mean(d_fake * fake)
    dc = np.mean(d_real) + np.mean(d_fake)
    w = w - learning_rate * dw
    c = c - learning_rate * dc

    # Through the new discriminator: d(-log D(g))/dg = (D(g) - 1) w
    dg = (sigmoid(w * fake + c) - 1) * w
    a = a - learning_rate * np.mean(dg * z)
    b = b - learning_rate * np.mean(dg)
    return w, c, a, b


if __name__ == "__main__":
    real = np.array(eval(input()), dtype=float)
    z = np.array(eval(input()), dtype=float)
    gen = eval(input())
    disc = eval(input())
    learning_rate = float(input())
    print(tuple(round(float(value), 4) for value in gan_train_step(real, z, gen, disc, learning_rate)))
