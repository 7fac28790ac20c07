"""You add the margin. It makes the task harder: subtract gamma from the difference of the rewards.
你把间隔加上去了。间隔是让要求更高：应从奖励之差中减去 gamma。
"""

import numpy as np


def simpo_loss(chosen, rejected, beta, gamma):
    chosen_rewards = np.array([beta * np.mean(logp) for logp in chosen])
    rejected_rewards = np.array([beta * np.mean(logp) for logp in rejected])
    margins = chosen_rewards - rejected_rewards
    loss = np.mean(np.logaddexp(0.0, -gamma - margins))
    return loss, chosen_rewards, rejected_rewards, np.mean(margins > 0)


if __name__ == "__main__":
    chosen, rejected = eval(input()), eval(input())
    loss, chosen_rewards, rejected_rewards, accuracy = simpo_loss(chosen, rejected, float(input()), float(input()))
    rewards = np.round(chosen_rewards, 4).tolist(), np.round(rejected_rewards, 4).tolist()
    print((round(float(loss), 4), *rewards, round(float(accuracy), 4)))
