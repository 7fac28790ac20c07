"""exp of a large score overflows and inf / inf is nan. Subtract the largest score of the step first: the factor cancels.
分数很大时 exp 溢出，inf / inf 得到 nan。应先减去该步的最大分数：该因子会约掉。
kind: stability
"""

import numpy as np


def attend(q, K, V):
    scores = K @ q / np.sqrt(len(q))
    exponentials = np.exp(scores)
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
