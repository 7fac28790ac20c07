def mask(tokens, special_ids, mask_id, prob, u_select, u_replace, random_ids):
    inputs, labels = list(tokens), [-100] * len(tokens)
    for i, token in enumerate(tokens):
        if token in special_ids or u_select[i] >= prob:
            continue
        labels[i] = token
        if u_replace[i] < 0.8:
            inputs[i] = mask_id
        elif u_replace[i] < 0.9:
            inputs[i] = random_ids[i]
    return inputs, labels


if __name__ == "__main__":
    tokens = eval(input())
    special_ids = eval(input())
    mask_id = int(input())
    prob = float(input())
    print(mask(tokens, special_ids, mask_id, prob, eval(input()), eval(input()), eval(input())))
