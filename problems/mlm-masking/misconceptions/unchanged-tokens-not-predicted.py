"""You give -100 to selected tokens that stay as they are. They are predicted like the others: that keeps the model honest about tokens it can see.
你给被选中但保持不变的 token 写了 -100。它们和其他选中的 token 一样要预测：这迫使模型对看得见的 token 也给出好的表示。
"""

import numpy as np


def mlm_masking(tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids):
    selected = (u_select < prob) & ~np.isin(tokens, special_ids)
    replacement = np.where(u_replace < 0.8, mask_id, np.where(u_replace < 0.9, random_ids, tokens))
    return np.where(selected, replacement, tokens), np.where(selected & (u_replace < 0.9), tokens, -100)


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
