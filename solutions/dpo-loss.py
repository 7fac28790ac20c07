import numpy as np


def dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta):
    """Direct preference optimisation on sequence log-probabilities.

    All arrays: (N,). Returns the mean loss and the mean implicit rewards beta * log(pi / pi_ref) of
    the chosen and of the rejected answers.
    """
    chosen_rewards = beta * (policy_chosen - ref_chosen)
    rejected_rewards = beta * (policy_rejected - ref_rejected)
    losses = np.logaddexp(0, -(chosen_rewards - rejected_rewards))
    return losses.mean(), chosen_rewards.mean(), rejected_rewards.mean()


if __name__ == "__main__":
    policy_chosen = np.array(eval(input()), dtype=float)
    policy_rejected = np.array(eval(input()), dtype=float)
    ref_chosen = np.array(eval(input()), dtype=float)
    ref_rejected = np.array(eval(input()), dtype=float)
    beta = float(input())
    values = dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta)
    print(tuple(round(float(value), 4) for value in values))
