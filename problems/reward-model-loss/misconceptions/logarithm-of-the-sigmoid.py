"""You take the log of a sigmoid that may underflow to 0. Use log(1 + exp(-m)) in a stable form, np.logaddexp(0, -m).
sigmoid 可能下溢为 0，再取对数就是 -inf。应使用 log(1 + exp(-m)) 的稳定形式 np.logaddexp(0, -m)。
kind: stability
"""

import numpy as np


def reward_model_loss(chosen, rejected):
    margin = chosen - rejected
    return np.mean(-np.log(1 / (1 + np.exp(-margin)))), np.mean(margin > 0)


if __name__ == "__main__":
    chosen = np.array(eval(input()), dtype=float)
    rejected = np.array(eval(input()), dtype=float)
    loss, accuracy = reward_model_loss(chosen, rejected)
    print((round(float(loss), 4), round(float(accuracy), 4)))
