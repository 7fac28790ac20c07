"""You divide the scores by the root of the number of cached keys. The scale is sqrt(d_k), the width of a key, at every step.
你用缓存中 key 的个数的平方根来缩放。每一步的缩放都是 sqrt(d_k)，即 key 的维度。
"""

import numpy as np


def attend(q, K, V):
    scores = K @ q / np.sqrt(len(K))
    exponentials = np.exp(scores - scores.max())
    return exponentials / exponentials.sum() @ V


def decode_with_kv_cache(prompt, steps, Wq, Wk, Wv):
    keys, values = prompt @ Wk, prompt @ Wv
    outputs = []
    for x in steps:
        keys = np.vstack([keys, x @ Wk])
        values = np.vstack([values, x @ Wv])
        outputs.append(attend(x @ Wq, keys, values))
    return np.array(outputs), len(keys)


if __name__ == "__main__":
    prompt = np.array(eval(input()), dtype=float)
    steps = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    outputs, cache_length = decode_with_kv_cache(prompt, steps, Wq, Wk, Wv)
    print((np.round(outputs, 4).tolist(), cache_length))
