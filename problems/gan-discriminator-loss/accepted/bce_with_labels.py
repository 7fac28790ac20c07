import numpy as np


def bce_with_logits(logits, label):
    return np.maximum(logits, 0) - logits * label + np.log(1 + np.exp(-abs(logits)))


real, fake = np.array(eval(input())), np.array(eval(input()))
print(round(bce_with_logits(real, 1).mean(), 4) + round(bce_with_logits(fake, 0).mean(), 4))
