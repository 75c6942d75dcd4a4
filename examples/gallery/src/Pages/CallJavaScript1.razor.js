export function getMessage() {
  return 'Olá do Blazor!';
}
