"""You store the prompt embeddings themselves as keys. What is cached are keys: project the prompt with Wk like every later token.
你把提示的嵌入直接当作 key 存入缓存。缓存的应是 key：提示也要像后面的 token 一样乘 Wk。
"""

import numpy as np


def attend(q, K, V):
    scores = K @ q / np.sqrt(len(q))
    exponentials = np.exp(scores - scores.max())
    return exponentials / exponentials.sum() @ V


def decode_with_kv_cache(prompt, steps, Wq, Wk, Wv):
    keys, values = prompt[:, : Wk.shape[1]], prompt @ Wv
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
