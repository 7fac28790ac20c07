"""You divide by T. Divide the masked sums by the number of positions with mask 1.
你除以了 T。应除以 mask 为 1 的位置数。
"""

import numpy as np


def entropy_of(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -np.sum(np.exp(log_p) * log_p, axis=1)


def ppo_value_loss(values, old_values, returns, logits, mask, clip, vf_coef, ent_coef):
    kept = mask == 1
    clipped = np.clip(values, old_values - clip, old_values + clip)
    errors, clipped_errors = (values - returns) ** 2, (clipped - returns) ** 2
    value_loss = 0.5 * np.mean(np.maximum(errors, clipped_errors) * kept)
    clip_fraction = np.mean((clipped_errors > errors) * kept)
    entropy = np.mean(entropy_of(logits) * kept)
    return value_loss, clip_fraction, entropy, vf_coef * value_loss - ent_coef * entropy


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    printed = ppo_value_loss(*arrays, float(input()), float(input()), float(input()))
    print(tuple(round(float(value), 4) for value in printed))
