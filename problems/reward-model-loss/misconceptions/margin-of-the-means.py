"""You average the margins first and take one logarithm. Each pair has a loss of its own; average the losses.
你先对差值取平均再取一次对数。每一对有自己的损失，应对损失取平均。
"""

import numpy as np


def reward_model_loss(chosen, rejected):
    margin = chosen - rejected
    return np.logaddexp(0, -margin.mean()), np.mean(margin > 0)


if __name__ == "__main__":
    chosen = np.array(eval(input()), dtype=float)
    rejected = np.array(eval(input()), dtype=float)
    loss, accuracy = reward_model_loss(chosen, rejected)
    print((round(float(loss), 4), round(float(accuracy), 4)))
