"""You select special tokens too. [CLS], [SEP] and padding are never masked and never predicted: check special_ids first.
你把特殊 token 也选中了。[CLS]、[SEP] 和 padding 永不掩盖、也不预测：应先检查 special_ids。
"""

import numpy as np


def mlm_masking(tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids):
    selected = (u_select < prob)
    replacement = np.where(u_replace < 0.8, mask_id, np.where(u_replace < 0.9, random_ids, tokens))
    return np.where(selected, replacement, tokens), np.where(selected, tokens, -100)


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
