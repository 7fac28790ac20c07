"""You give every position a label. Only selected positions are predicted; the others get -100, which the loss ignores.
你给每个位置都写了标签。只有被选中的位置需要预测，其余为 -100，损失会忽略它们。
"""

import numpy as np


def mlm_masking(tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids):
    selected = (u_select < prob) & ~np.isin(tokens, special_ids)
    replacement = np.where(u_replace < 0.8, mask_id, np.where(u_replace < 0.9, random_ids, tokens))
    return np.where(selected, replacement, tokens), tokens


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
