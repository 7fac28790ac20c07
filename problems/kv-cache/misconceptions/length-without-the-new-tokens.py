"""You print the length of the prompt. At the end the cache holds P + S positions.
你打印的是提示的长度。结束时缓存中有 P + S 个位置。
"""

import numpy as np


def attend(q, K, V):
    scores = K @ q / np.sqrt(len(q))
    exponentials = np.exp(scores - scores.max())
    return exponentials / exponentials.sum() @ V


def decode_with_kv_cache(prompt, steps, Wq, Wk, Wv):
    keys, values = prompt @ Wk, prompt @ Wv
    outputs = []
    for x in steps:
        keys = np.vstack([keys, x @ Wk])
        values = np.vstack([values, x @ Wv])
        outputs.append(attend(x @ Wq, keys, values))
    return np.array(outputs), len(prompt)


if __name__ == "__main__":
    prompt = np.array(eval(input()), dtype=float)
    steps = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    outputs, cache_length = decode_with_kv_cache(prompt, steps, Wq, Wk, Wv)
    print((np.round(outputs, 4).tolist(), cache_length))
