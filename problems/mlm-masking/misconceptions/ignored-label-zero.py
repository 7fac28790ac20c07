"""You write 0 where nothing is predicted. 0 is a token id; the value that the loss ignores is -100.
你在不预测的位置写了 0。0 是一个 token id；损失函数忽略的值是 -100。
"""

import numpy as np


def mlm_masking(tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids):
    selected = (u_select < prob) & ~np.isin(tokens, special_ids)
    replacement = np.where(u_replace < 0.8, mask_id, np.where(u_replace < 0.9, random_ids, tokens))
    return np.where(selected, replacement, tokens), np.where(selected, tokens, 0)


if __name__ == "__main__":
    tokens = np.array(eval(input()))
    special_ids = eval(input())
    mask_id = int(input())
    prob = float(input())
    u_select = np.array(eval(input()))
    u_replace = np.array(eval(input()))
    random_ids = np.array(eval(input()))
    inputs, labels = mlm_masking(
        tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids
    )
    print((inputs.tolist(), labels.tolist()))
