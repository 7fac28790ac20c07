"""You add up the losses of the pairs. Divide by their number: the loss is a mean.
你把各对的损失直接相加。应除以对数：损失取平均。
"""

import numpy as np


def reward_model_loss(chosen, rejected):
    margin = chosen - rejected
    return np.sum(np.logaddexp(0, -margin)), np.mean(margin > 0)


if __name__ == "__main__":
    chosen = np.array(eval(input()), dtype=float)
    rejected = np.array(eval(input()), dtype=float)
    loss, accuracy = reward_model_loss(chosen, rejected)
    print((round(float(loss), 4), round(float(accuracy), 4)))
