"""You use the hinge max(0, 1 - margin). Bradley-Terry gives the logistic loss log(1 + exp(-margin)).
你用了合页损失 max(0, 1 - margin)。Bradley-Terry 模型给出的是逻辑损失 log(1 + exp(-margin))。
"""

import numpy as np


def reward_model_loss(chosen, rejected):
    margin = chosen - rejected
    return np.mean(np.maximum(0, 1 - margin)), np.mean(margin > 0)


if __name__ == "__main__":
    chosen = np.array(eval(input()), dtype=float)
    rejected = np.array(eval(input()), dtype=float)
    loss, accuracy = reward_model_loss(chosen, rejected)
    print((round(float(loss), 4), round(float(accuracy), 4)))
