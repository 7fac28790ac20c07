import numpy as np


def reward_model_loss(chosen, rejected):
    """Bradley-Terry loss of a reward model and its accuracy on the pairs.

    chosen, rejected: (N,) rewards. Returns the mean of -log sigmoid(chosen - rejected) and the
    share of pairs with chosen > rejected.
    """
    margin = chosen - rejected
    return np.mean(np.logaddexp(0, -margin)), np.mean(margin > 0)


if __name__ == "__main__":
    chosen = np.array(eval(input()), dtype=float)
    rejected = np.array(eval(input()), dtype=float)
    loss, accuracy = reward_model_loss(chosen, rejected)
    print((round(float(loss), 4), round(float(accuracy), 4)))
