scores = eval(input())
offset = len(scores[0][0]) - len(scores[0])
hidden = float("-inf")
print([[[s if j <= i + offset else hidden for j, s in enumerate(row)] for i, row in enumerate(head)] for head in scores])
