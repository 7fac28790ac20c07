"""You average -sigmoid. The loss is the negative log-likelihood, -log sigmoid(chosen - rejected): its gradient does not die on pairs that are badly wrong.
你对 -sigmoid 取了平均。损失是负对数似然 -log sigmoid(chosen - rejected)：对错得很离谱的样本，它的梯度也不会消失。
"""

import numpy as np


def reward_model_loss(chosen, rejected):
    margin = chosen - rejected
    return np.mean(-1 / (1 + np.exp(-margin))), np.mean(margin > 0)


if __name__ == "__main__":
    chosen = np.array(eval(input()), dtype=float)
    rejected = np.array(eval(input()), dtype=float)
    loss, accuracy = reward_model_loss(chosen, rejected)
    print((round(float(loss), 4), round(float(accuracy), 4)))
