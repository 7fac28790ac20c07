"""You round main and mtp before you add them. A large weight magnifies the rounding error of mtp: add first, and round only what is printed.
你先对 main 和 mtp 取舍，再相加。权重较大时，mtp 的舍入误差会被放大：应先相加，只对打印的数取舍。
"""

import numpy as np


def cross_entropy(logits, targets):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_normaliser = np.log(np.exp(shifted).sum(axis=1))
    return np.mean(log_normaliser - shifted[np.arange(len(targets)), targets])


def multi_token_prediction(logits, tokens, lam):
    losses = [cross_entropy(z[: len(tokens) - 1 - k], tokens[1 + k :]) for k, z in enumerate(logits)]
    main, mtp = round(losses[0], 4), round(np.mean(losses[1:]), 4)
    return main, mtp, main + lam * mtp


if __name__ == "__main__":
    logits, tokens = np.array(eval(input()), dtype=float), np.array(eval(input()))
    print(tuple(round(float(loss), 4) for loss in multi_token_prediction(logits, tokens, float(input()))))
