"""You attend before you append, so a token does not see itself. Put its key and value into the cache first.
你先做注意力再追加缓存，token 看不到自己。应先把它的 key 和 value 放入缓存。
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
        outputs.append(attend(x @ Wq, keys, values))
        keys = np.vstack([keys, x @ Wk])
        values = np.vstack([values, x @ Wv])
    return np.array(outputs), len(keys)


if __name__ == "__main__":
    prompt = np.array(eval(input()), dtype=float)
    steps = np.array(eval(input()), dtype=float)
    Wq = np.array(eval(input()), dtype=float)
    Wk = np.array(eval(input()), dtype=float)
    Wv = np.array(eval(input()), dtype=float)
    outputs, cache_length = decode_with_kv_cache(prompt, steps, Wq, Wk, Wv)
    print((np.round(outputs, 4).tolist(), cache_length))
