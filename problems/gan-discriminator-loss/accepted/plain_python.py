import math


def sigmoid(s):
    return 1 / (1 + math.exp(-s))


def gan_discriminator_loss(real_logits, fake_logits):
    real = -sum(math.log(sigmoid(r)) for r in real_logits) / len(real_logits)
    fake = -sum(math.log(1 - sigmoid(f)) for f in fake_logits) / len(fake_logits)
    return real + fake


if __name__ == "__main__":
    print(round(gan_discriminator_loss(eval(input()), eval(input())), 4))
