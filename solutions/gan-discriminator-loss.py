import numpy as np


def gan_discriminator_loss(real_logits, fake_logits):
    """Binary cross-entropy of a discriminator, label 1 for real samples and 0 for fakes.

    real_logits: (N,); fake_logits: (M,). Returns a scalar.
    """
    # softplus(s) = log(1 + exp(s)) = -log sigmoid(-s), without overflow
    real_loss = np.logaddexp(0, -real_logits).mean()
    fake_loss = np.logaddexp(0, fake_logits).mean()
    return real_loss + fake_loss


if __name__ == "__main__":
    real_logits = np.array(eval(input()), dtype=float)
    fake_logits = np.array(eval(input()), dtype=float)
    print(round(float(gan_discriminator_loss(real_logits, fake_logits)), 4))
