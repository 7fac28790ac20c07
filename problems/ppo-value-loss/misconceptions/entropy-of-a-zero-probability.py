"""p log p is 0 times minus infinity for a probability that underflows. Use the log-softmax.
概率下溢时 p log p 是 0 乘负无穷。应使用 log-softmax。
kind: stability
"""

import numpy as np


def entropy_of(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    return -np.sum(p * np.log(p), axis=1)


def ppo_value_loss(values, old_values, returns, logits, mask, clip, vf_coef, ent_coef):
    kept = mask == 1
    clipped = np.clip(values, old_values - clip, old_values + clip)
    errors, clipped_errors = (values - returns) ** 2, (clipped - returns) ** 2
    value_loss = 0.5 * np.mean(np.maximum(errors, clipped_errors)[kept])
    clip_fraction = np.mean((clipped_errors > errors)[kept])
    entropy = np.mean(entropy_of(logits)[kept])
    return value_loss, clip_fraction, entropy, vf_coef * value_loss - ent_coef * entropy


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    printed = ppo_value_loss(*arrays, float(input()), float(input()), float(input()))
    print(tuple(round(float(value), 4) for value in printed))
