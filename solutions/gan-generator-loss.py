import numpy as np


def gan_generator_loss(fake_logits, kind):
    """Generator loss of a GAN and the mean size of its derivative with respect to the logits.

    fake_logits: (N,) discriminator scores of generated samples; kind: 'minimax' or 'non-saturating'. Returns two scalars.
    """
    # sigmoid(f) = exp(-softplus(-f)): neither end overflows
    probability_real = np.exp(-np.logaddexp(0, -fake_logits))
    if kind == "minimax":
        losses = -np.logaddexp(0, fake_logits)
        slopes = probability_real
    else:
        losses = np.logaddexp(0, -fake_logits)
        slopes = 1 - probability_real
    return losses.mean(), slopes.mean()


if __name__ == "__main__":
    fake_logits = np.array(eval(input()), dtype=float)
    kind = eval(input())
    print(tuple(round(float(value), 4) for value in gan_generator_loss(fake_logits, kind)))
