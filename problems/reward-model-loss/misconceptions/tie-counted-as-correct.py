"""You count ties as correct. Accuracy asks for chosen > rejected, strictly.
你把相等也算作正确。准确率要求 chosen 严格大于 rejected。
"""

import numpy as np


def reward_model_loss(chosen, rejected):
    margin = chosen - rejected
    return np.mean(np.logaddexp(0, -margin)), np.mean(margin >= 0)


if __name__ == "__main__":
    chosen = np.array(eval(input()), dtype=float)
    rejected = np.array(eval(input()), dtype=float)
    loss, accuracy = reward_model_loss(chosen, rejected)
    print((round(float(loss), 4), round(float(accuracy), 4)))
