"""You look for the best path with a running maximum that starts at a number all scores can be below. Start at -inf, or at the first score.
你寻找最优路径时，最大值的初值是一个所有得分都可能低于它的数。应从 -inf 或第一个得分开始。
"""

import numpy as np


def crf_viterbi(emissions, transitions, start, end, tags):
    n_steps, n_tags = emissions.shape
    score = start[tags[0]] + emissions[np.arange(n_steps), tags].sum() + end[tags[-1]]
    score += transitions[tags[:-1], tags[1:]].sum()
    alpha = best = start + emissions[0]
    choices = []
    for emission in emissions[1:]:
        alpha = emission + np.logaddexp.reduce(alpha[:, None] + transitions, axis=0)
        reached, choice = np.full(n_tags, -100.0), np.zeros(n_tags, dtype=int)
        for i in range(n_tags):
            for j in range(n_tags):
                if best[i] + transitions[i, j] > reached[j]:
                    reached[j], choice[j] = best[i] + transitions[i, j], i
        best = emission + reached
        choices.append(choice)
    path = [int(np.argmax(best + end))]
    for choice in reversed(choices):
        path.insert(0, int(choice[path[0]]))
    return score - np.logaddexp.reduce(alpha + end), path, (best + end).max()


if __name__ == "__main__":
    emissions, transitions, start, end = (np.array(eval(input()), dtype=float) for _ in range(4))
    likelihood, path, path_score = crf_viterbi(emissions, transitions, start, end, np.array(eval(input())))
    print((round(float(likelihood), 4), path, round(float(path_score), 4)))
