"""log(sigmoid(m)) is log(0) for a margin far below 0. Use log(1 + exp(-m)) in the form np.logaddexp(0, -m).
间隔远小于 0 时 log(sigmoid(m)) 变成 log(0)。应使用 log(1 + exp(-m))，即 np.logaddexp(0, -m)。
kind: stability
"""

import numpy as np


def simpo_loss(chosen, rejected, beta, gamma):
    chosen_rewards = np.array([beta * np.mean(logp) for logp in chosen])
    rejected_rewards = np.array([beta * np.mean(logp) for logp in rejected])
    margins = chosen_rewards - rejected_rewards
    loss = np.mean(-np.log(1 / (1 + np.exp(gamma - margins))))
    return loss, chosen_rewards, rejected_rewards, np.mean(margins > 0)


if __name__ == "__main__":
    chosen, rejected = eval(input()), eval(input())
    loss, chosen_rewards, rejected_rewards, accuracy = simpo_loss(chosen, rejected, float(input()), float(input()))
    rewards = np.round(chosen_rewards, 4).tolist(), np.round(rejected_rewards, 4).tolist()
    print((round(float(loss), 4), *rewards, round(float(accuracy), 4)))
