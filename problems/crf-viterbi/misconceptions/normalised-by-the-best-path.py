"""You subtract the score of the best path. The normaliser is the log-sum-exp over all paths.
你减去的是最佳路径的分数。归一化项是所有路径的 log-sum-exp。
"""

import numpy as np


def logsumexp(x, axis):
    top = x.max(axis=axis, keepdims=True)
    return np.log(np.exp(x - top).sum(axis=axis)) + top.squeeze(axis)


def path_score(emissions, transitions, start, end, tags):
    steps = emissions[np.arange(len(tags)), tags].sum() + transitions[tags[:-1], tags[1:]].sum()
    return start[tags[0]] + steps + end[tags[-1]]


def crf_viterbi(emissions, transitions, start, end, tags):
    alpha = best = start + emissions[0]
    came_from = []
    for scores in emissions[1:]:
        came_from.append((best[:, None] + transitions).argmax(axis=0))
        best = (best[:, None] + transitions).max(axis=0) + scores
        alpha = logsumexp(alpha[:, None] + transitions, axis=0) + scores
    path = [int((best + end).argmax())]
    for previous in came_from[::-1]:
        path.append(int(previous[path[-1]]))
    log_likelihood = path_score(emissions, transitions, start, end, tags) - (best + end).max()
    return log_likelihood, path[::-1], (best + end).max()


if __name__ == "__main__":
    emissions, transitions, start, end = (np.array(eval(input()), dtype=float) for _ in range(4))
    log_likelihood, path, score = crf_viterbi(emissions, transitions, start, end, np.array(eval(input())))
    print((round(float(log_likelihood), 4), path, round(float(score), 4)))
