import math

token_ids = eval(input())
segment_ids = eval(input())
token_table = eval(input())
position_table = eval(input())
segment_table = eval(input())
eps = float(input())

result = []
for t, (token, segment) in enumerate(zip(token_ids, segment_ids)):
    row = [a + b + c for a, b, c in zip(token_table[token], position_table[t], segment_table[segment])]
    mean = sum(row) / len(row)
    variance = sum((v - mean) ** 2 for v in row) / len(row)
    result.append([round((v - mean) / math.sqrt(variance + eps), 4) for v in row])
print(result)
