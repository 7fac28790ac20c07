"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: for a score 25 below the largest the answer is about -25, not -18. Subtract the log-sum-exp from the scores and take no logarithm of a probability.
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：分数比最大值低 25 时，答案约为 -25，而不是 -18。应从分数中减去 log-sum-exp，不要对概率取对数。
"""

import numpy as np


def diagonal_cross_entropy(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return -np.mean(np.log(np.exp(np.diag(shifted)) / np.exp(shifted).sum(axis=1) + 1e-8))


def clip_contrastive_loss(image_emb, text_emb, temperature):
    images = image_emb / np.linalg.norm(image_emb, axis=1, keepdims=True)
    texts = text_emb / np.linalg.norm(text_emb, axis=1, keepdims=True)
    similarities = images @ texts.T / temperature
    return (diagonal_cross_entropy(similarities) + diagonal_cross_entropy(similarities.T)) / 2


if __name__ == "__main__":
    image_emb, text_emb = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(round(float(clip_contrastive_loss(image_emb, text_emb, float(input()))), 4))
