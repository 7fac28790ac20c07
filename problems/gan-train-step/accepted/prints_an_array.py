import numpy as np

real, z, generator, discriminator = [np.array(eval(input())) for _ in range(4)]
rate = float(input())


def with_ones(x):
    return np.stack([x, np.ones(len(x))], axis=1)


def sigmoid(s):
    return 1 / (1 + np.exp(-s))


x, noise = with_ones(real), with_ones(z)
g = with_ones(noise @ generator)
gradient = x.T @ (sigmoid(x @ discriminator) - 1) / len(x) + g.T @ sigmoid(g @ discriminator) / len(g)
discriminator = discriminator - rate * gradient
gradient = noise.T @ (sigmoid(g @ discriminator) - 1) * discriminator[0] / len(noise)
generator = generator - rate * gradient
print(np.concatenate([discriminator, generator]))
