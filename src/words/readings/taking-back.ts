export const lines = `
{元|もと}に{戻|もど}す
{元|もと}に{戻|もど}しました。
`;
