"""You take rejected - chosen. The chosen answer should win: sigmoid(chosen - rejected) is its probability.
你算的是 rejected - chosen。应当获胜的是被偏好的回答：它的概率是 sigmoid(chosen - rejected)。
"""

import numpy as np


def reward_model_loss(chosen, rejected):
    margin = chosen - rejected
    return np.mean(np.logaddexp(0, margin)), np.mean(margin > 0)


if __name__ == "__main__":
    chosen = np.array(eval(input()), dtype=float)
    rejected = np.array(eval(input()), dtype=float)
    loss, accuracy = reward_model_loss(chosen, rejected)
    print((round(float(loss), 4), round(float(accuracy), 4)))
