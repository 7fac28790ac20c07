import math


def gan_generator_loss(fake_logits, kind):
    loss = slope = 0.0
    for f in fake_logits:
        p = 1 / (1 + math.exp(-f))
        loss += math.log(1 - p) if kind == "minimax" else -math.log(p)
        slope += p if kind == "minimax" else 1 - p
    return round(loss / len(fake_logits), 4), round(slope / len(fake_logits), 4)


if __name__ == "__main__":
    print(gan_generator_loss(eval(input()), eval(input())))
